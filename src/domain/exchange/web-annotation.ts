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
import { decidedBy, mentionRecord } from './mention-record.ts';
import { parseJson } from './parse-json.ts';
import { type ExchangeResult, refused } from './problem.ts';

/** Our own terms, each a value of JSON that processors carry along whole. */
const OWN_TERMS = {
  '@version': 1.1,
  yaqut: 'urn:yaqut:',
  formatVersion: 'yaqut:formatVersion',
  article: { '@id': 'yaqut:article', '@type': '@json' },
  places: { '@id': 'yaqut:places', '@type': '@json' },
  decided: { '@id': 'yaqut:decided', '@type': '@json' },
  candidates: { '@id': 'yaqut:candidates', '@type': '@json' },
  certainty: 'yaqut:certainty',
  decidedBy: 'yaqut:decidedBy',
};

/** Between the blocks of an article where positions are counted through its whole text. */
const BLOCK_BREAK = '\n';

/**
 * An annotated article as a W3C Web Annotation collection in one page. Positions count characters, not UTF-16 units, as
 * the standard asks, through the blocks' texts with a line feed between two of them.
 */
export function toWebAnnotation(annotated: AnnotatedArticle, nameOf: (id: PlaceId) => string) {
  const { article, places } = annotated;
  const source = `urn:yaqut:article:${iriPart(article.id)}`;
  const starts = blockStarts(article.blocks.map(({ text }) => text));
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

/** Where each block starts in the whole text, in characters. */
function blockStarts(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += lengthInCharacters(text) + BLOCK_BREAK.length;
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
  const texts = article.blocks.map(({ text }) => text);
  const starts = blockStarts(texts);
  const mentions = first.items.map(({ target: { selector }, ...decision }) => {
    const [{ exact }, { start, end }] = selector;
    const block = starts.findLastIndex((each) => each <= start);
    const from = unitsIn(texts[block] ?? '', start - (starts[block] ?? 0));
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
