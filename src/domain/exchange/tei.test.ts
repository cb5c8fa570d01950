import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { xmllint } from '../../testing/xmllint.ts';
import type { Block } from '../article/article.ts';
import { placeId } from '../gazetteer/place.ts';
import { type Mention, mentionId } from '../recognition/mention.ts';
import { toTei } from './tei.ts';
import { fromTei } from './tei-read.ts';

const written = () => toTei(annotatedNews());
const ok = { ok: true, value: annotatedNews() };

describe('an article as TEI', () => {
  it('marks each name in the text with its place, its certainty and who decided', () => {
    expect(written()).toContain(
      '<p xml:id="b0" n="0" style="direction: rtl">وصل الوفد إلى <placeName xml:id="b0-14" ref="#place-1" key="t:cairo" cert="1" resp="#reader">القاهرة</placeName> أمس',
    );
    expect(written()).toContain('<placeName xml:id="b5-11" resp="#recogniser">');
  });

  it('lists each place with its names and position', () => {
    expect(written()).toContain(
      '<place xml:id="place-1" type="city"><placeName xml:lang="ar">القاهرة</placeName>',
    );
    expect(written()).toContain('<location><geo>30.06 31.25</geo></location>');
  });

  it('lists the places that the text means apart from those that its names could mean', () => {
    const annotated = annotatedNews();
    const [first] = annotated.mentions;
    const cairo = first?.resolution.candidates[0];
    const other = placeId('t:other');
    const place = cairo && annotated.places.get(cairo.placeId);
    if (!first || !cairo || !place) throw new Error('the news names too little');
    const resolution = { candidates: [cairo, { placeId: other, score: 0, reasons: [] }] };
    const tei = toTei({
      ...annotated,
      mentions: [{ ...first, resolution }],
      places: new Map([
        [other, { ...place, id: other }],
        [place.id, place],
      ]),
    });
    const idsIn = (type: string) =>
      new RegExp(`<listPlace type="${type}">(.*?)</listPlace>`, 'su')
        .exec(tei)?.[1]
        ?.match(/(?<=<idno type="yaqut">)[^<]*/gu);
    expect(idsIn('meant')).toEqual(['t:cairo']);
    expect(idsIn('candidates')).toEqual(['t:other']);
  });

  it('opens a division for each heading and writes items that follow each other as one list', () => {
    const { article } = annotatedNews();
    const [first] = article.blocks;
    if (!first) throw new Error('the news is empty');
    const kinds = ['paragraph', 'heading', 'list-item', 'list-item', 'heading', 'heading'] as const;
    const levels = [undefined, 2, undefined, undefined, 3, 2];
    const blocks = kinds.map((kind, index) => ({
      ...first,
      kind,
      id: `b${index}` as typeof first.id,
      text: `نص ${index}`,
      ...(levels[index] && { level: levels[index] }),
      ...(kind === 'list-item' && { ordered: true }),
    }));
    const tei = toTei({ article: { ...article, blocks }, mentions: [], places: new Map() });
    const shape = tei
      .slice(tei.indexOf('<body>'), tei.indexOf('</body>'))
      .replace(/ (?:xml:id|n|style|type)="[^"]*"/g, '')
      .replaceAll('\n', '');
    expect(shape).toBe(
      '<body><p>نص 0</p><div><head>نص 1</head><list rend="numbered"><item>نص 2</item><item>نص 3</item></list>' +
        '<div><head>نص 4</head></div></div><div><head>نص 5</head></div>',
    );
  });

  it('is well-formed to another’s parser, whatever is in it', async () => {
    for (const annotated of fc.sample(anyAnnotatedArticle, { numRuns: 5, seed: 7 })) {
      expect(await xmllint(toTei(annotated))).toEqual([]);
    }
  });

  it('opens again without loss', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        expect(fromTei(toTei(annotated))).toStrictEqual({ ok: true, value: annotated });
      }),
    );
  });

  it('opens again where a link goes on with a blank after a place name that crosses it', () => {
    const article = newsArticle();
    const [first] = article.blocks;
    if (!first) throw new Error('no block');
    const block: Block = {
      ...first,
      text: 'من القاهرة إلى',
      links: [{ start: 3, end: 14, href: 'https://example.org/' }],
    };
    const mention: Mention = {
      id: mentionId(block.id, 0),
      blockId: block.id,
      start: 0,
      end: 10,
      text: 'من القاهرة',
      resolution: { candidates: [] },
    };
    const annotated = { article: { ...article, blocks: [block] }, mentions: [mention], places: new Map() };
    expect(fromTei(toTei(annotated))).toStrictEqual({ ok: true, value: annotated });
  });

  it('opens again after another program has broken and indented its lines', () => {
    const broken = written()
      .replaceAll('<placeName', '\n      <placeName')
      .replaceAll(' ', '\n   ')
      .replace(/>([^<>\s])/g, '>\n  $1')
      .replaceAll('\n   version="1.0"\n   encoding="UTF-8"', ' version="1.0"');
    const reread = fromTei(broken);
    if (!reread.ok) throw new Error(reread.problem);
    expect(reread.value.article.title).toBe('محادثات القاهرة');
    expect(reread.value.mentions.map(({ text }) => text)).toEqual(ok.value.mentions.map(({ text }) => text));
  });

  it('opens where its namespace has a prefix and its text is in CDATA', () => {
    const prefixed = written()
      .replace(/<(\/?)(?=\w)/g, '<$1t:')
      .replace('xmlns=', 'xmlns:t=')
      .replace('>محادثات القاهرة<', '><![CDATA[محادثات القاهرة]]><!-- كذا --><');
    expect(fromTei(prefixed)).toStrictEqual(ok);
  });
});

describe('the TEI of others', () => {
  it('gives its text and the names whose places it lists', () => {
    const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>رحلة</title></titleStmt></fileDesc></teiHeader>
      <standOff><listPlace><place xml:id="hama" type="city"><placeName>حماة</placeName><location><geo>35.13, 36.75</geo></location></place></listPlace></standOff>
      <text xml:lang="ar"><body><div><head>الطريق</head>
        <p>خرجنا من <placeName ref="#hama">حماة</placeName> إلى <placeName>المعرة</placeName>.</p>
        <list><item><p>زاد</p></item><item>ماء</item></list></div></body></text></TEI>`;
    const read = fromTei(tei);
    if (!read.ok) throw new Error(read.problem);
    const { article, mentions, places } = read.value;
    expect(article).toMatchObject({ title: 'رحلة', language: 'ar' });
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'الطريق'],
      ['paragraph', 'خرجنا من حماة إلى المعرة.'],
      ['list-item', 'زاد'],
      ['list-item', 'ماء'],
    ]);
    expect(mentions.map(({ text, resolution }) => [text, resolution.candidates[0]?.placeId])).toEqual([
      ['حماة', 'tei:hama'],
      ['المعرة', undefined],
    ]);
    expect([...places.values()][0]?.position).toEqual({ lat: 35.13, lon: 36.75 });
  });

  const textOf = (body: string, standOff = '') =>
    fromTei(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${standOff}<text><body>${body}</body></text></TEI>`);
  const firstOf = (body: string, standOff = '') => {
    const read = textOf(body, standOff);
    if (!read.ok) throw new Error(read.problem);
    return { block: read.value.article.blocks[0], value: read.value };
  };

  it('takes a break of lines for one, keeps blanks where it is told to, and characters by their number', () => {
    expect(firstOf('<p>بيت\n   أول<lb/>بيت ثان </p>').block?.text).toBe('بيت أول بيت ثان');
    expect(firstOf('<p xml:space="preserve"> بيت<lb/>ثان </p>').block?.text).toBe(' بيت\nثان ');
    expect(firstOf('<p>ا<g n="0007">?</g>ب<g n="x">ﷺ</g>ت<g ref="#a">!</g></p>').block?.text).toBe(
      'ا\u0007بﷺت!',
    );
  });

  it('leaves the blanks outside a name that a program put into its tags', () => {
    const { block, value } = firstOf('<p>في<placeName> حماة </placeName>أمس، ثم <hi>في</hi> حمص</p>');
    expect(block?.text).toBe('في حماة أمس، ثم في حمص');
    expect(value.mentions.map(({ text }) => text)).toEqual(['حماة']);
  });

  it('passes over what is no part of the running text', () => {
    const { value } = firstOf('<figure><p>صورة</p></figure><p>نص</p><p> </p>');
    expect(value.article.blocks.map(({ text }) => text)).toEqual(['نص']);
    expect(value.article.language).toBe('und');
    expect(value.article.title).toBeNull();
  });

  it('takes no place without a name or a position, and a certainty in words for certain', () => {
    const places = `<standOff><listPlace>
      <place xml:id="a" type="city"><placeName>حماة</placeName><location><geo>35.13 36.75</geo></location></place>
      <place xml:id="b" type="city"><placeName>حمص</placeName><location/></place>
      <place xml:id="c" type="city"><placeName>إدلب</placeName><location><geo>35.9</geo></location></place>
      <place xml:id="d" type="city"><location><geo>35.9 36.6</geo></location></place></listPlace></standOff>`;
    const { value } = firstOf(
      '<p><placeName ref="#a" cert="high">حماة</placeName> و<placeName ref="#a" cert="0.5">حماة</placeName> و<placeName ref="#b">حمص</placeName></p>',
      places,
    );
    expect([...value.places.keys()]).toEqual(['tei:a']);
    expect(value.mentions.map(({ resolution }) => resolution.candidates[0]?.score)).toEqual([
      1,
      0.5,
      undefined,
    ]);
  });
});

describe('what is no such text', () => {
  const deep = '<a>'.repeat(50_000);
  it.each([
    ['nothing', '', 'malformed'],
    ['half a file', written().slice(0, written().length / 2), 'malformed'],
    ['an image', '\u0089PNG\r\n\u001a\n', 'malformed'],
    ['another kind of XML', '<kml xmlns="http://www.opengis.net/kml/2.2"/>', 'no-article'],
    ['deep nesting', deep, 'too-deep'],
    [
      'entities that multiply',
      '<!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><TEI>&b;</TEI>',
      'declares-entities',
    ],
    ['a file of the device', '<!DOCTYPE TEI SYSTEM "file:///etc/passwd"><TEI/>', 'declares-entities'],
    ['an entity that is not declared', '<TEI>&nbsp;</TEI>', 'malformed'],
    ['a later version', written().replace('ident="yaqut" version="2"', 'ident="yaqut" version="3"'), 'newer'],
    ['a place beyond the pole', written().replace('<geo>30.06', '<geo>100'), 'inconsistent'],
    ['a certainty that is none', written().replace('degree="1"', 'degree="many"'), 'inconsistent'],
    [
      'a link that is a script',
      written().replace('أمس', '<ref target="javascript:alert(1)">أمس</ref>'),
      'inconsistent',
    ],
  ])('is refused with its reason: %s', (_, source, problem) => {
    expect(fromTei(source)).toEqual({ ok: false, problem });
  });
});
