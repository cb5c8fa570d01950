import * as v from 'valibot';
import { type Article, type Block, blockId } from '../article/article.ts';
import type { ArticleCorrections } from '../correction/correction.ts';
import { PLACE_KINDS, type Place, type PlaceId, placeId } from '../gazetteer/place.ts';
import { type Candidate, type Mention, mentionId } from '../recognition/mention.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { DecidedBy } from './mention-record.ts';
import { type ExchangeResult, refused } from './problem.ts';

/** The version of the parts of our files that are our own; it rises when an older reader would misread them. */
export const DATA_VERSION = 2;

const LONGEST_ID = 200;
/** Ids go into addresses and attributes: no blanks, no control characters, no halves of characters. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[^\s\p{Cc}\p{Cf}\p{Cs}]+$/u),
  v.transform(placeId),
);
const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Kind = v.picklist(PLACE_KINDS);
/** Only what a link in a text may lead to; `javascript:` and its like are refused with the file. */
const Href = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:)[^\s\p{Cc}\p{Cs}]+$/iu));

export const LinkData = v.object({ start: Offset, end: Offset, href: Href });
const BlockData = v.object({
  kind: v.picklist(['heading', 'paragraph', 'quotation', 'list-item']),
  text: v.string(),
  offset: Offset,
  direction: v.picklist(['rtl', 'ltr']),
  level: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(9))),
  ordered: v.exactOptional(v.boolean()),
  links: v.exactOptional(v.array(LinkData)),
});
export const ArticleData = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  language: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/iu), v.maxLength(35)),
  blocks: v.array(BlockData),
});
export type ArticleData = v.InferOutput<typeof ArticleData>;

export const PlaceData = v.object({
  id: Id,
  kind: Kind,
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  names: v.tupleWithRest([v.pipe(v.string(), v.nonEmpty())], v.pipe(v.string(), v.nonEmpty())),
  /** Left out where none is known, which the app has as 0. */
  population: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  country: v.exactOptional(Id),
  parent: v.exactOptional(Id),
  derived: v.exactOptional(v.literal(true)),
  kindUntold: v.exactOptional(v.literal(true)),
});
export type PlaceData = v.InferOutput<typeof PlaceData>;
export type WrittenPlace = v.InferInput<typeof PlaceData>;

const Reason = v.variant('kind', [
  v.object({ kind: v.literal('only') }),
  v.object({ kind: v.literal('elsewhere'), area: Id }),
  v.object({ kind: v.literal('marks') }),
  v.object({ kind: v.literal('level'), placeKind: Kind }),
  v.object({ kind: v.literal('type'), placeKind: Kind }),
  v.object({ kind: v.literal('series'), placeKind: Kind }),
  v.object({ kind: v.literal('inside'), area: Id }),
  v.object({ kind: v.literal('near'), neighbour: Id }),
  v.object({ kind: v.literal('largest'), of: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
]);
export const CandidateData = v.object({ placeId: Id, score: Share, reasons: v.array(Reason) });
export const DecidedByData = v.picklist(['recogniser', 'reader', 'memory']);

/** A mention as the formats hold it: its block by index, offsets into the block's text. */
export interface MentionData {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** What the file says stands there. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly decidedBy: DecidedBy;
}

/** An article for a file: all but the blocks' ids, which follow from their order. */
export function articleData({ id, title, language, blocks }: Article): ArticleData {
  return {
    id,
    title,
    language,
    blocks: blocks.map(({ kind, text, offset, direction, level, ordered, links }) => ({
      kind,
      text,
      offset,
      direction,
      ...(level !== undefined && { level }),
      ...(ordered !== undefined && { ordered }),
      ...(links !== undefined && { links: links.map((link) => ({ ...link })) }),
    })),
  };
}

/** A place for a file, flat. */
export const placeData = ({ position, names, population, ...rest }: Place): WrittenPlace => ({
  ...rest,
  ...(population > 0 && { population }),
  ...position,
  names: [...names],
});

/**
 * Puts an article together from the parts of a file, each of them already of the right shape; refuses parts that do not
 * go together, so that no view ever meets a mention outside its text or one across another.
 */
export function assemble(
  { id, title, language, blocks }: ArticleData,
  found: readonly MentionData[],
  placesData: readonly PlaceData[],
  decided?: ArticleCorrections,
): ExchangeResult<AnnotatedArticle> {
  const places = new Map<PlaceId, Place>(placesData.map((data) => [data.id, toPlace(data)]));
  const inOrder = [...found].sort((a, b) => a.block - b.block || a.start - b.start);
  const fits =
    blocks.every(({ text, links = [] }) => areApart(links) && links.every((link) => liesIn(text, link))) &&
    inOrder.every((each, index) => {
      const text = blocks[each.block]?.text ?? '';
      const before = inOrder[index - 1];
      return (
        liesIn(text, each) &&
        text.slice(each.start, each.end) === each.text &&
        (before?.block !== each.block || before.end <= each.start) &&
        isKnown(each.candidates[0], places)
      );
    });
  if (!fits) return refused('inconsistent');
  const article: Article = {
    id,
    title,
    language,
    blocks: blocks.map((block, index): Block => ({ id: blockId(index), ...block })),
  };
  return {
    ok: true,
    value: { article, mentions: inOrder.map(toMention), places, ...(decided && { decided }) },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const liesIn = (text: string, { start, end }: Span) =>
  Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end && end <= text.length;

const areApart = (spans: readonly Span[]) =>
  spans.every(({ start }, index) => (spans[index - 1]?.end ?? 0) <= start);

const isKnown = (chosen: Candidate | undefined, places: ReadonlyMap<PlaceId, Place>) =>
  chosen === undefined || places.has(chosen.placeId);

/** A place of a file as the app has it. */
export function toPlace({ lat, lon, names: [first, ...others], ...rest }: PlaceData): Place {
  return { ...rest, position: { lat, lon }, names: [first, ...others] };
}

function toMention({ block, start, end, text, candidates, decidedBy }: MentionData): Mention {
  return {
    id: mentionId(blockId(block), start),
    blockId: blockId(block),
    start,
    end,
    text,
    resolution: { candidates },
    ...(decidedBy !== 'recogniser' && { decidedBy }),
  };
}
