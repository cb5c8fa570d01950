import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { type Article, blockId } from '../article/article.ts';
import { anchorAt } from '../correction/anchor.ts';
import { type Correction, type NameCorrection, NO_CORRECTIONS } from '../correction/correction.ts';
import { placeId } from '../gazetteer/place.ts';
import { readShared, sharedData } from './shared.ts';

const article: Article = {
  id: 'own:1',
  title: 'خبر',
  language: 'ar',
  blocks: [
    { id: blockId(4), kind: 'heading', level: 1, text: 'خبر من رفح', offset: 0, direction: 'rtl' },
    {
      id: blockId(7),
      kind: 'list-item',
      ordered: true,
      text: 'Gaza today',
      offset: 11,
      direction: 'ltr',
      links: [{ start: 0, end: 4, href: 'https://example.org/' }],
    },
  ],
};
const onMention: Correction = {
  scope: 'mention',
  anchor: anchorAt(article.blocks[0] as Article['blocks'][number], 7, 10),
  decision: {
    kind: 'own-place',
    place: {
      id: placeId('reader:1'),
      kind: 'city',
      kindUntold: true,
      names: ['رفح'],
      position: { lat: 31.3, lon: 34.2 },
      population: 0,
    },
  },
};
const onName = (name: string, scope: NameCorrection['scope'] = 'article'): NameCorrection => ({
  scope,
  name,
  lightsUnlit: false,
  decision: { kind: 'not-a-place' },
});
const written = (corrections: readonly Correction[], memory: readonly NameCorrection[] = []) =>
  sharedData(article, false, { corrections, about: [placeId('iso:EG')] }, memory);
const namesIn = (data: ReturnType<typeof written>) =>
  data.corrections.map((each) => (each.scope === 'article' ? each.name : each.anchor.quote));

describe('what a link carries', () => {
  it('is the text as it was, its blocks counted anew and its decisions with them', () => {
    const read = readShared(JSON.parse(JSON.stringify(written([onMention, onName('رفح')]))));
    if (!read.ok || read.value.article.kind !== 'own') throw new Error('not read');
    expect(read.value.article).toMatchObject({ title: 'خبر', language: 'ar' });
    expect(read.value.article.blocks).toEqual([
      { ...article.blocks[0], id: 'b0' },
      { ...article.blocks[1], id: 'b1' },
    ]);
    expect(read.value.corrections.about).toEqual(['iso:EG']);
    const [first, second] = read.value.corrections.corrections;
    expect(first).toEqual({
      ...onMention,
      anchor: { ...(onMention as { anchor: object }).anchor, blockId: 'b0' },
    });
    expect(second).toEqual(onName('رفح'));
  });

  it('is the name alone of an article that everyone has', () => {
    const data = sharedData(article, true, NO_CORRECTIONS, []);
    expect(data).toEqual({ v: 1, builtIn: 'own:1', corrections: [], about: null });
    expect(readShared(data)).toEqual({
      ok: true,
      value: { article: { kind: 'built-in', id: 'own:1' }, corrections: NO_CORRECTIONS },
    });
  });

  it('takes along what is remembered where its name stands in the text and nothing nearer is decided', () => {
    const memory = [onName('رفح', 'always'), onName('Gaza', 'always'), onName('دمشق', 'always')];
    expect(namesIn(written([], memory))).toEqual(['رفح', 'Gaza']);
    expect(namesIn(written([onName('رفح')], memory))).toEqual(['رفح', 'Gaza']);
    expect(namesIn(written([onMention], memory))).toEqual(['رفح', 'رفح', 'Gaza']);
    expect(written([], memory).corrections.every(({ scope }) => scope === 'article')).toBe(true);
  });

  it('keeps the number of a block that is no longer there', () => {
    const anchor = { ...(onMention as { anchor: { blockId: string } }).anchor, blockId: blockId(99) };
    const [kept] = written([{ ...onMention, anchor } as Correction]).corrections;
    expect(kept).toMatchObject({ anchor: { blockId: 'b99' } });
  });

  it('is read again whatever the article', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, ({ article: any }) => {
        const read = readShared(JSON.parse(JSON.stringify(sharedData(any, false, NO_CORRECTIONS, []))));
        if (!read.ok || read.value.article.kind !== 'own') throw new Error('not read');
        expect(read.value.article.blocks.map(({ kind, text, links }) => ({ kind, text, links }))).toEqual(
          any.blocks.map(({ kind, text, links }) => ({ kind, text, links })),
        );
      }),
    );
  });
});

describe('a link that cannot be read', () => {
  const data = written([]) as { article: { blocks: { links?: object[] }[] } };
  const withLinks = (...links: object[]) => {
    const changed = structuredClone(data);
    const last = changed.article.blocks.at(-1);
    if (last) last.links = links;
    return changed;
  };
  const link = (start: number, end: number) => ({ start, end, href: 'https://example.org/' });

  it('says so when a later version made it', () => {
    expect(readShared({ ...data, v: 2 })).toEqual({ ok: false, problem: 'newer' });
  });

  it.each([
    ['nothing', null],
    ['another thing', { type: 'FeatureCollection' }],
    ['no version', { ...data, v: undefined }],
    [
      'an article without a text',
      { ...data, article: { title: null, language: 'ar', blocks: [{ kind: 'heading' }] } },
    ],
    ['a language that is none', { ...data, article: { ...data.article, language: '"><script>' } }],
    ['a decision of an unknown kind', { ...data, corrections: [{ scope: 'always' }] }],
    ['a link that runs scripts', withLinks({ ...link(0, 4), href: 'javascript:alert(1)' })],
    ['a link beyond its text', withLinks(link(0, 11))],
    ['a link over nothing', withLinks(link(3, 3))],
    ['links across each other', withLinks(link(0, 4), link(3, 5))],
  ])('says so of %s', (_, wrong) =>
    expect(readShared(wrong)).toEqual({ ok: false, problem: 'inconsistent' }),
  );

  it('takes links that touch each other', () => {
    expect(readShared(withLinks(link(0, 4), link(4, 10))).ok).toBe(true);
  });
});
