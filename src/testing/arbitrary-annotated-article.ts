import fc from 'fast-check';
import type { Block, BlockLink } from '../domain/article/article.ts';
import { anchorAt } from '../domain/correction/anchor.ts';
import type { ArticleCorrections, Correction, Decision } from '../domain/correction/correction.ts';
import type { AnnotatedArticle } from '../domain/exchange/annotated-article.ts';
import { assemble, type PlaceData, toPlace } from '../domain/exchange/article-data.ts';
import { PLACE_KINDS, placeId } from '../domain/gazetteer/place.ts';
import type { Reason } from '../domain/recognition/mention.ts';

/** Ids as they come and as an enemy would choose them. */
const IDS = [
  'geonames:360630',
  'iso:EG',
  'yaqut:مستشفى-الشفاء',
  '__proto__',
  'constructor',
  'toString',
  'a"b\'c<d>&e',
  'x]]>y',
  'a%20b#c?d',
  '=1+1',
];

/** Objects like those of the app, with the usual prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(model, { noNullPrototype: true });

/** Any text: every character there is, halves of characters and control characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'غزة',
          'و',
          ' ',
          '\r\n',
          '\t',
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '</script>',
          '<!--',
          '\u202e',
          '\u0000',
          '\ud800',
          '\ufffe',
          '\ufeff',
          '😀',
          'ﷺ',
          'قَطَر',
          '\u2028',
          '=',
        ],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);
const someText = anyText.filter((text) => text !== '');
const finite = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyId = fc.constantFrom(...IDS).map(placeId);
const anyKind = fc.constantFrom(...PLACE_KINDS);
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { nil: undefined })
    .map((some) => (some === undefined ? {} : { [key]: some }) as { [P in K]?: T });

const anyPlace = (id: string): fc.Arbitrary<PlaceData> =>
  fc
    .tuple(
      record({
        kind: anyKind,
        lat: finite(-90, 90),
        lon: finite(-180, 180),
        population: fc.nat(),
        names: fc.tuple(someText, fc.array(someText, { maxLength: 2 })),
      }),
      maybe('country', anyId),
      maybe('parent', anyId),
      maybe('derived', fc.constant(true as const)),
    )
    .map(
      ([
        {
          names: [first, others],
          ...place
        },
        ...optional
      ]) =>
        Object.assign(
          { ...place, id: placeId(id), names: [first, ...others] as PlaceData['names'] },
          ...optional,
        ),
    );

const anyReason: fc.Arbitrary<Reason> = fc.oneof(
  fc.constantFrom<Reason>({ kind: 'only' }, { kind: 'marks' }),
  record({ kind: fc.constantFrom('level', 'type', 'series'), placeKind: anyKind }) as fc.Arbitrary<Reason>,
  record({ kind: fc.constantFrom('inside', 'elsewhere'), area: anyId }) as fc.Arbitrary<Reason>,
  record({ kind: fc.constant('near' as const), neighbour: anyId }),
  record({ kind: fc.constant('largest' as const), of: fc.nat() }),
);

const anyCandidates = fc.uniqueArray(
  record({ placeId: anyId, score: finite(0, 1), reasons: fc.array(anyReason, { maxLength: 3 }) }),
  { maxLength: 3, selector: ({ placeId }) => placeId },
);

/** Whether a cut would part the two halves of a character, which no name begins or ends with. */
const isInsideCharacter = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

/** Spans of a text, none empty, none overlapping another. */
const anySpans = (text: string) =>
  fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 8 }).map((cuts) => {
    const sorted = cuts.filter((cut) => !isInsideCharacter(text, cut)).sort((a, b) => a - b);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });

const anyLinks = (text: string): fc.Arbitrary<BlockLink[]> =>
  anySpans(text).map((spans) =>
    spans.map((span, index) => ({ ...span, href: `https://example.org/${index}?a=1&b="<خبر>` })),
  );

const anyBlock = someText.chain((text) =>
  fc
    .tuple(
      record({
        kind: fc.constantFrom(
          'heading' as const,
          'paragraph' as const,
          'quotation' as const,
          'list-item' as const,
        ),
        offset: fc.nat(),
        direction: fc.constantFrom('rtl' as const, 'ltr' as const),
      }),
      maybe('level', fc.integer({ min: 1, max: 9 })),
      maybe('ordered', fc.boolean()),
      maybe(
        'links',
        anyLinks(text).filter(({ length }) => length > 0),
      ),
      anySpans(text),
    )
    .map(([block, level, ordered, links, spans]) => ({
      block: {
        ...block,
        text,
        ...(block.kind === 'heading' && level),
        ...(block.kind === 'list-item' && ordered),
        ...links,
      },
      spans,
    })),
);

const anyMention = record({
  candidates: anyCandidates,
  decidedBy: fc.constantFrom('recogniser' as const, 'reader' as const, 'memory' as const),
});

const anyDecision = (places: readonly PlaceData[]): fc.Arbitrary<Decision> =>
  fc.oneof(
    fc.constantFrom<Decision>({ kind: 'not-a-place' }, { kind: 'unknown' }),
    record({ kind: fc.constant('place' as const), placeId: anyId }),
    record({ kind: fc.constant('own-place' as const), place: fc.constantFrom(...places).map(toPlace) }),
  );

/** What was decided beside the marks of a text. */
function anyDecided(
  blocks: readonly Block[],
  places: readonly PlaceData[],
): fc.Arbitrary<ArticleCorrections> {
  const ofName = record({
    scope: fc.constant('article' as const),
    name: someText,
    lightsUnlit: fc.boolean(),
    decision: anyDecision(places),
  });
  const ofMention = (): fc.Arbitrary<Correction> =>
    fc.tuple(fc.constantFrom(...blocks), fc.nat(), fc.nat()).map(([block, from, length]) => {
      const start = from % block.text.length;
      const anchor = anchorAt(block, start, start + 1 + (length % (block.text.length - start)));
      return { scope: 'mention', anchor, decision: { kind: 'not-a-place' } };
    });
  return record({
    corrections: fc.array<Correction>(blocks.length === 0 ? ofName : fc.oneof(ofName, ofMention()), {
      maxLength: 3,
    }),
    about: fc.option(fc.array(anyId, { maxLength: 2 })),
  }).filter(({ corrections, about }) => corrections.length > 0 || about !== null);
}

/** Any annotated article there can be. */
export const anyAnnotatedArticle: fc.Arbitrary<AnnotatedArticle> = fc
  .tuple(
    record({
      id: anyText,
      title: fc.option(anyText),
      language: fc.constantFrom('ar', 'en', 'ar-EG', 'und'),
    }),
    fc.array(anyBlock, { maxLength: 6 }),
    fc.tuple(...IDS.map(anyPlace)),
    fc.infiniteStream(anyMention),
  )
  .chain(([article, blocks, places, mentions]) => {
    const found = blocks.flatMap(({ block, spans }, index) =>
      spans.map((span) => ({
        ...span,
        ...(mentions.next().value as typeof anyMention extends fc.Arbitrary<infer T> ? T : never),
        block: index,
        text: block.text.slice(span.start, span.end),
      })),
    );
    const made = assemble({ ...article, blocks: blocks.map(({ block }) => block) }, found, places);
    if (!made.ok) throw new Error('the parts do not fit');
    const decided = fc.option(anyDecided(made.value.article.blocks, places), { nil: undefined });
    return decided.map((some) => (some ? { ...made.value, decided: some } : made.value));
  });
