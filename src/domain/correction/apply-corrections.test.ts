import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { placeId } from '../gazetteer/place.ts';
import { type Mention, mentionId, placeOf } from '../recognition/mention.ts';
import { recognise } from '../recognition/recognise.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { addCorrection, dropName, remember } from './add-correction.ts';
import { anchorAt } from './anchor.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction, Decision, NameCorrection } from './correction.ts';

const gazetteer = newsGazetteer();
const TEXT = 'وصل الوفد من القاهرة إلى غزة.\nوفي غزة التقى سكان حي الصبرة، ثم عاد للقاهرة.';
const blocks = parsePlainText(TEXT);
const recognised = recognise(blocks, gazetteer);

const CAIRO_GOVERNORATE: Decision = { kind: 'place', placeId: placeId('t:cairo-governorate') };
const block = (index: number) => blocks[index] as Block;
const spanOf = (index: number, quote: string) => {
  const start = block(index).text.indexOf(quote);
  return anchorAt(block(index), start, start + quote.length);
};
const read = (corrections: readonly Correction[], memory: readonly NameCorrection[] = [], of = blocks) =>
  applyCorrections(
    of,
    of === blocks ? recognised : recognise(of, gazetteer),
    corrections,
    memory,
  ).mentions.map(
    (mention) =>
      `${mention.blockId} ${mention.text}=${placeOf(mention)}${mention.decidedBy ? ` ${mention.decidedBy}` : ''}`,
  );

const unfittingIn = (of: readonly Block[], found: readonly Mention[], corrections: readonly Correction[]) =>
  applyCorrections(of, found, corrections, [])
    .decisions.filter(({ at }) => at === null)
    .map(({ correction }) => correction);

describe('applyCorrections', () => {
  it('leaves the recogniser alone without decisions', () => {
    expect(applyCorrections(blocks, recognised, [], []).mentions).toBe(recognised);
    expect(read([])).toEqual([
      'b0 القاهرة=t:cairo',
      'b0 غزة=t:gaza-strip',
      'b1 غزة=t:gaza-strip',
      'b1 لقاهرة=t:cairo',
    ]);
  });

  it('changes one mention only', () => {
    const decision: Decision = { kind: 'place', placeId: placeId('t:gaza-city') };
    expect(read([{ scope: 'mention', anchor: spanOf(1, 'غزة'), decision }])).toEqual([
      'b0 القاهرة=t:cairo',
      'b0 غزة=t:gaza-strip',
      'b1 غزة=t:gaza-city reader',
      'b1 لقاهرة=t:cairo',
    ]);
  });

  it('keeps the other candidates behind the chosen one', () => {
    const decision: Decision = { kind: 'place', placeId: placeId('t:gaza-city') };
    const { mentions } = applyCorrections(
      blocks,
      recognised,
      [{ scope: 'mention', anchor: spanOf(1, 'غزة'), decision }],
      [],
    );
    expect(mentions[2]?.resolution.candidates.map(({ placeId: id, score }) => [id, score])).toEqual([
      ['t:gaza-city', 1],
      ['t:gaza-strip', 0],
    ]);
  });

  it('changes a name wherever it stands, also where its alef is hidden', () => {
    expect(
      read([{ scope: 'article', name: 'القاهرة', lightsUnlit: false, decision: CAIRO_GOVERNORATE }]),
    ).toEqual([
      'b0 القاهرة=t:cairo-governorate reader',
      'b0 غزة=t:gaza-strip',
      'b1 غزة=t:gaza-strip',
      'b1 لقاهرة=t:cairo-governorate reader',
    ]);
  });

  it('takes the light off what is no place, and leaves unlocated what is not known', () => {
    expect(
      read([
        { scope: 'article', name: 'غزه', lightsUnlit: false, decision: { kind: 'not-a-place' } },
        { scope: 'mention', anchor: spanOf(0, 'القاهرة'), decision: { kind: 'unknown' } },
      ]),
    ).toEqual(['b0 القاهرة=null reader', 'b1 لقاهرة=t:cairo']);
  });

  it('lights marked words, with their proclitics left out, in every place where that is wanted', () => {
    const twice = parsePlainText('في الصبرة وتل الهوا.\nخرج من وبالصبرة ثم الصبره.');
    const decision: Decision = { kind: 'unknown' };
    expect(read([{ scope: 'article', name: 'الصبرة', lightsUnlit: true, decision }], [], twice)).toEqual([
      'b0 الصبرة=null reader',
      'b1 الصبرة=null reader',
      'b1 الصبره=null reader',
    ]);
    const [first] = twice;
    const anchor = anchorAt(first as Block, 3, 9);
    expect(read([{ scope: 'mention', anchor, decision }], [], twice)).toEqual(['b0 الصبرة=null reader']);
  });

  it('lights a longer name over what was found of it, but over no longer name and no other decision', () => {
    const text = parsePlainText('بين حي غزة الجديد وغزة.');
    const decision: Decision = { kind: 'unknown' };
    const longer: Correction = { scope: 'article', name: 'حي غزة الجديد', lightsUnlit: true, decision };
    expect(read([longer], [], text)).toEqual(['b0 حي غزة الجديد=null reader', 'b0 غزة=t:gaza-strip']);
    const shorter: Correction = { scope: 'article', name: 'غزة', lightsUnlit: true, decision };
    expect(read([longer, shorter], [], text)).toEqual(['b0 غزة=null reader', 'b0 غزة=null reader']);
    const east = parsePlainText('في شرق القاهرة.');
    const found = recognise(east, gazetteer).map((mention) => ({
      ...mention,
      start: 3,
      text: 'شرق القاهرة',
    }));
    const inside: Correction = { scope: 'article', name: 'شرق', lightsUnlit: true, decision };
    expect(applyCorrections(east, found, [inside], []).mentions.map((mention) => mention.text)).toEqual([
      'شرق القاهرة',
    ]);
  });

  it('lights no unlit words of a name that was lit when it was decided on', () => {
    const tyre = parsePlainText('صور جديدة من مدينة صور.');
    const [block] = tyre;
    const at = (block as Block).text.lastIndexOf('صور');
    const lit = [
      {
        id: mentionId((block as Block).id, at),
        blockId: (block as Block).id,
        start: at,
        end: at + 3,
        text: 'صور',
        resolution: { candidates: [] },
      },
    ];
    const decision: Decision = { kind: 'place', placeId: placeId('t:tyre') };
    const { mentions } = applyCorrections(
      tyre,
      lit,
      [{ scope: 'article', name: 'صور', lightsUnlit: false, decision }],
      [],
    );
    expect(mentions.map(({ start }) => start)).toEqual([at]);
  });

  it('lets the nearer decision win', () => {
    const memory: NameCorrection = {
      scope: 'always',
      name: 'غزة',
      lightsUnlit: false,
      decision: { kind: 'unknown' },
    };
    expect(read([], [memory]).filter((line) => line.includes('غزة'))).toEqual([
      'b0 غزة=null memory',
      'b1 غزة=null memory',
    ]);
    const decision: Decision = { kind: 'place', placeId: placeId('t:gaza-city') };
    expect(
      read([{ scope: 'mention', anchor: spanOf(0, 'غزة'), decision }], [memory]).filter((line) =>
        line.includes('غزة'),
      ),
    ).toEqual(['b0 غزة=t:gaza-city reader', 'b1 غزة=null memory']);
  });

  it('replaces the mentions that marked words overlap', () => {
    const decision: Decision = { kind: 'unknown' };
    expect(read([{ scope: 'mention', anchor: spanOf(0, 'القاهرة إلى غزة'), decision }])).toEqual([
      'b0 القاهرة إلى غزة=null reader',
      'b1 غزة=t:gaza-strip',
      'b1 لقاهرة=t:cairo',
    ]);
  });

  it('follows its words through an edit, and lists what no longer fits', () => {
    const correction: Correction = {
      scope: 'mention',
      anchor: spanOf(1, 'غزة'),
      decision: { kind: 'place', placeId: placeId('t:gaza-city') },
    };
    const moved = parsePlainText(`فقرة جديدة.\n${TEXT}`);
    expect(read([correction], [], moved)).toContain('b2 غزة=t:gaza-city reader');
    const gone = parsePlainText('وصل الوفد من القاهرة إلى غزة.');
    const { mentions } = applyCorrections(gone, recognise(gone, gazetteer), [correction], []);
    expect(unfittingIn(gone, recognise(gone, gazetteer), [correction])).toEqual([correction]);
    expect(mentions.some(({ decidedBy }) => decidedBy)).toBe(false);
  });

  it('never moves a decision to one of several look-alikes', () => {
    const correction: Correction = {
      scope: 'mention',
      anchor: spanOf(1, 'غزة'),
      decision: { kind: 'unknown' },
    };
    const doubled = parsePlainText(`بداية أخرى.\n${block(1).text}\n${block(1).text}`);
    expect(unfittingIn(doubled, [], [correction])).toEqual([]);
    const moved = parsePlainText(`بداية أخرى.\nسطر ثان.\n${block(1).text}\n${block(1).text}`);
    expect(unfittingIn(moved, [], [correction])).toEqual([correction]);
  });

  it('does not take a few letters beside the words for the same surroundings', () => {
    const short = parsePlainText('في غزة.');
    const correction: Correction = {
      scope: 'mention',
      anchor: anchorAt(short[0] as Block, 3, 6),
      decision: { kind: 'unknown' },
    };
    const other = parsePlainText('في غزة وحدها ينتظر الناس الخبز منذ أيام.');
    expect(unfittingIn(other, [], [correction])).toEqual([correction]);
  });
});

describe('the decisions of a text', () => {
  const decision: Decision = { kind: 'unknown' };
  const told = (corrections: readonly Correction[], memory: readonly NameCorrection[] = []) =>
    applyCorrections(blocks, recognised, corrections, memory).decisions.map(
      ({ correction, at, count, added }) => {
        const name = correction.scope === 'mention' ? correction.anchor.quote : correction.name;
        const where = at ? `${at.blockId} ${at.start}` : 'nowhere';
        return `${name} ${correction.scope} ${where} ×${count}${added ? ' added' : ''}`;
      },
    );
  const always = (name: string): NameCorrection => ({ scope: 'always', name, lightsUnlit: false, decision });

  it('are in reading order, whenever they were taken, and those without words last', () => {
    expect(
      told(
        [
          { scope: 'article', name: 'المنصورة', lightsUnlit: true, decision },
          { scope: 'mention', anchor: spanOf(1, 'الصبرة'), decision },
          { scope: 'article', name: 'غزة', lightsUnlit: false, decision: { kind: 'not-a-place' } },
        ],
        [always('القاهرة')],
      ),
    ).toEqual([
      'القاهرة always b0 13 ×2',
      'غزة article b0 25 ×2',
      'الصبرة mention b1 22 ×1 added',
      'المنصورة article nowhere ×0',
    ]);
  });

  it('leave out what is remembered and bears on nothing here, or is overruled by one of the article', () => {
    expect(
      told(
        [{ scope: 'article', name: 'غزه', lightsUnlit: false, decision: { kind: 'not-a-place' } }],
        [always('غزة'), always('بغداد')],
      ),
    ).toEqual(['غزه article b0 25 ×2']);
  });

  it('stand at their first words, also where these were unlit and later ones lit', () => {
    const twice = parsePlainText('في الصبرة.\nوفي الصبرة.');
    const [, second] = twice as [Block, Block];
    const lit = [
      {
        id: mentionId(second.id, 4),
        blockId: second.id,
        start: 4,
        end: 10,
        text: 'الصبرة',
        resolution: { candidates: [] },
      },
    ];
    const correction: Correction = { scope: 'article', name: 'الصبرة', lightsUnlit: true, decision };
    expect(applyCorrections(twice, lit, [correction], []).decisions).toEqual([
      { correction, at: { blockId: 'b0', start: 3, end: 9 }, count: 2, added: true },
    ]);
  });
});

describe('addCorrection', () => {
  const unknown: Decision = { kind: 'unknown' };
  const mention: Correction = { scope: 'mention', anchor: spanOf(1, 'غزة'), decision: unknown };

  it('replaces an earlier decision about the same words', () => {
    const changed: Correction = { ...mention, decision: { kind: 'not-a-place' } };
    expect(addCorrection([mention], changed)).toEqual([changed]);
  });

  it('lets a decision about a name take the place of those about its mentions', () => {
    const name: Correction = { scope: 'article', name: 'غزه', lightsUnlit: false, decision: unknown };
    expect(addCorrection([mention], name)).toEqual([name]);
    expect(addCorrection([name], mention)).toEqual([name, mention]);
  });

  it('leaves decisions about other words of the same paragraph', () => {
    const other: Correction = { scope: 'mention', anchor: spanOf(1, 'الصبرة'), decision: unknown };
    expect(addCorrection([mention], other)).toEqual([mention, other]);
  });

  it('keeps one remembered decision a name', () => {
    const first: NameCorrection = { scope: 'always', name: 'غزة', lightsUnlit: false, decision: unknown };
    const second: NameCorrection = { ...first, name: 'غزه', decision: { kind: 'not-a-place' } };
    expect(remember([first], second)).toEqual([second]);
    expect(dropName([mention], 'غزة')).toEqual([]);
  });
});
