import * as v from 'valibot';
import type { PlaceId } from '../gazetteer/place.ts';
import { placeOf } from '../recognition/mention.ts';
import { type AnnotatedArticle, type MentionInBlock, mentionsInBlocks } from './annotated-article.ts';
import {
  ArticleData,
  articleData,
  assemble,
  CandidateData,
  DATA_VERSION,
  DecidedByData,
  PlaceData,
  placeData,
} from './article-data.ts';
import { DecidedData, decidedData } from './correction-data.ts';
import { decidedBy, mentionRecord, OFFSETS } from './mention-record.ts';
import { parseJson } from './parse-json.ts';
import { type ExchangeResult, refused } from './problem.ts';

/** Our own terms, each a value of JSON that processors carry along whole. */
const OWN_TERMS = {
  '@version': 1.1,
  yaqut: 'urn:yaqut:',
  formatVersion: 'yaqut:formatVersion',
  offsets: 'yaqut:offsets',
  positions: 'yaqut:positions',
  block: 'yaqut:block',
  article: { '@id': 'yaqut:article', '@type': '@json' },
  places: { '@id': 'yaqut:places', '@type': '@json' },
  decided: { '@id': 'yaqut:decided', '@type': '@json' },
  candidates: { '@id': 'yaqut:candidates', '@type': '@json' },
  certainty: 'yaqut:certainty',
  decidedBy: 'yaqut:decidedBy',
};

/** What positions count, other than the offsets. */
const POSITIONS = OFFSETS.replace('UTF-16 code units', 'characters (Unicode code points)');

/** The version of the file from which on positions count in the source text, as in the other formats. */
const COUNTS_IN_SOURCE = 2;

/**
 * An annotated article as a W3C Web Annotation collection in one page. Positions count in the source text as in all
 * formats, but in characters, as the standard asks: a number differs from the others' only after a character that takes
 * two UTF-16 units.
 */
export function toWebAnnotation(annotated: AnnotatedArticle, nameOf: (id: PlaceId) => string) {
  const { article, places } = annotated;
  const source = `urn:yaqut:article:${iriPart(article.id)}`;
  const starts = startsInSource(article.blocks);
  const items = mentionsInBlocks(annotated).map((found) => {
    const { text, prefix, suffix, score } = mentionRecord(found, places);
    return {
      id: `${source}#${found.mention.id}`,
      type: 'Annotation',
      motivation: placeOf(found.mention) === null ? 'highlighting' : 'identifying',
      creator: creatorOf(found),
      body: bodyOf(found, nameOf),
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: text, prefix, suffix },
          { type: 'TextPositionSelector', ...positionOf(found, starts) },
        ],
      },
      certainty: score,
      decidedBy: decidedBy(found.mention),
      block: found.index,
      candidates: found.mention.resolution.candidates,
    };
  });
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id: `${source}:mentions`,
    type: 'AnnotationCollection',
    ...(article.title !== null && { label: article.title }),
    total: items.length,
    formatVersion: DATA_VERSION,
    offsets: OFFSETS,
    positions: POSITIONS,
    article: articleData(article),
    places: [...places.values()].map(placeData),
    ...(annotated.decided && { decided: decidedData(annotated.decided) }),
    first: { id: `${source}:mentions:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

const creatorOf = ({ mention }: MentionInBlock) =>
  mention.decidedBy === undefined ? { type: 'Software', name: 'Yaqut' } : { type: 'Person' };

function bodyOf({ mention }: MentionInBlock, nameOf: (id: PlaceId) => string) {
  const id = placeOf(mention);
  if (id === null) return [];
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: placeIri(id) },
    { type: 'TextualBody', purpose: 'tagging', value: nameOf(id), format: 'text/plain' },
  ];
}

const GEONAMES = 'geonames:';
const WIKIDATA = 'wikidata:';

/** A place as the address others know it by, where there is one. */
function placeIri(id: PlaceId): string {
  if (id.startsWith(GEONAMES)) return `https://sws.geonames.org/${iriPart(id.slice(GEONAMES.length))}/`;
  if (id.startsWith(WIKIDATA)) return `http://www.wikidata.org/entity/${iriPart(id.slice(WIKIDATA.length))}`;
  return `urn:yaqut:place:${iriPart(id)}`;
}

const iriPart = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

const lengthInCharacters = (text: string) => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

type Texts = readonly { readonly text: string; readonly offset: number }[];

/** Where each block starts in the source text, in characters; characters between blocks are taken for one unit each. */
function startsInSource(blocks: Texts): number[] {
  let doubled = 0;
  return blocks.map(({ text, offset }) => {
    const start = offset - doubled;
    doubled += text.length - lengthInCharacters(text);
    return start;
  });
}

/** Where each block starts in characters through the blocks' texts with a line feed between two, as files of version 1 count. */
function startsInJoined(blocks: Texts): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += lengthInCharacters(text) + '\n'.length;
    return start;
  });
}

function positionOf({ mention, block, index }: MentionInBlock, starts: readonly number[]) {
  const start = (starts[index] ?? 0) + lengthInCharacters(block.text.slice(0, mention.start));
  return { start, end: start + lengthInCharacters(mention.text) };
}

const Item = v.object({
  target: v.object({
    selector: v.tuple([
      v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() }),
      v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
    ]),
  }),
  decidedBy: DecidedByData,
  /** Not told by files of version 1. */
  block: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  candidates: v.array(CandidateData),
});
const Marked = v.object({ formatVersion: v.number() });
const Collection = v.object({
  article: ArticleData,
  places: v.array(PlaceData),
  decided: v.exactOptional(DecidedData),
  first: v.object({ items: v.array(Item) }),
});

/** Opens what `toWebAnnotation` wrote, without loss. */
export function fromWebAnnotation(source: string): ExchangeResult<AnnotatedArticle> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const marked = v.safeParse(Marked, parsed.value);
  if (!marked.success) return refused('no-article');
  if (marked.output.formatVersion > DATA_VERSION) return refused('newer');
  const read = v.safeParse(Collection, parsed.value);
  if (!read.success) return refused('inconsistent');
  const { article, places, decided, first } = read.output;
  const inSource = marked.output.formatVersion >= COUNTS_IN_SOURCE;
  const starts = (inSource ? startsInSource : startsInJoined)(article.blocks);
  const mentions = first.items.map(({ target: { selector }, block: told, ...decision }) => {
    const [{ exact }, { start, end }] = selector;
    const block = told ?? starts.findLastIndex((each) => each <= start);
    const from = unitsIn(article.blocks[block]?.text ?? '', start - (starts[block] ?? 0));
    return { ...decision, block, start: from, end: from + unitsIn(exact, end - start), text: exact };
  });
  return assemble(article, mentions, places, decided);
}

/** How many UTF-16 units the first so many characters of a text take; as many as asked for beyond its end. */
function unitsIn(text: string, characters: number): number {
  let units = 0;
  let left = characters;
  for (const character of text) {
    if (left <= 0) break;
    units += character.length;
    left--;
  }
  return units + left;
}
