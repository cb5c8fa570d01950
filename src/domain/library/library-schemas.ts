import * as v from 'valibot';
import type { BlockId } from '../article/article.ts';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { PLACE_KINDS, type PlaceId } from '../gazetteer/place.ts';
import { ARTICLE_ORIGINS, isOwnArticle, type KeptArticle } from './kept-article.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Time = v.pipe(v.number(), v.finite(), v.minValue(0));
const BlockIdText = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((id) => id as BlockId),
);
const PlaceIdText = v.pipe(
  v.string(),
  v.regex(/^[^:]+:/u),
  v.transform((id) => id as PlaceId),
);

/** A link that could run something is no link of an article. */
const Link = v.object({
  start: Count,
  end: Count,
  href: v.pipe(v.string(), v.regex(/^(?:https?|mailto):/iu)),
});

const BlockFields = v.pipe(
  v.object({
    id: BlockIdText,
    kind: v.picklist(['heading', 'paragraph', 'quotation', 'list-item']),
    text: v.string(),
    offset: Count,
    direction: v.picklist(['rtl', 'ltr']),
    level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    ordered: v.exactOptional(v.boolean()),
    links: v.exactOptional(v.array(Link)),
  }),
  v.check(({ text, links = [] }) => links.every(({ start, end }) => start <= end && end <= text.length)),
);

const ArticleFields = v.object({
  id: v.pipe(v.string(), v.check(isOwnArticle)),
  title: v.nullable(v.string()),
  language: v.string(),
  blocks: v.pipe(
    v.array(BlockFields),
    v.check((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length),
  ),
});

/** An own article as it is kept. */
export const KeptArticleSchema: v.GenericSchema<unknown, KeptArticle> = v.object({
  article: ArticleFields,
  origin: v.fallback(v.picklist(ARTICLE_ORIGINS), 'text'),
  savedAt: Time,
  changedAt: Time,
  openedAt: Time,
});

const PositionFields = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const PlaceFields = v.object({
  id: PlaceIdText,
  kind: v.picklist(PLACE_KINDS),
  position: PositionFields,
  country: v.exactOptional(PlaceIdText),
  parent: v.exactOptional(PlaceIdText),
  population: v.pipe(v.number(), v.minValue(0)),
  names: v.tupleWithRest([v.string()], v.string()),
  derived: v.exactOptional(v.literal(true)),
  kindUntold: v.exactOptional(v.literal(true)),
});

const DecisionFields = v.variant('kind', [
  v.object({ kind: v.literal('place'), placeId: PlaceIdText }),
  v.object({ kind: v.literal('own-place'), place: PlaceFields }),
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.literal('not-a-place') }),
]);

const MentionCorrectionFields = v.object({
  scope: v.literal('mention'),
  anchor: v.object({
    blockId: BlockIdText,
    start: Count,
    end: Count,
    quote: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  decision: DecisionFields,
});

const nameCorrection = <const S extends 'article' | 'always'>(scope: S) =>
  v.object({
    scope: v.literal(scope),
    name: v.pipe(v.string(), v.nonEmpty()),
    lightsUnlit: v.boolean(),
    decision: DecisionFields,
  });

/** Decisions about one article as they are kept. */
export const ArticleCorrectionsSchema: v.GenericSchema<unknown, ArticleCorrections> = v.object({
  corrections: v.array(v.variant('scope', [MentionCorrectionFields, nameCorrection('article')])),
  about: v.nullable(v.array(PlaceIdText)),
});

/** A remembered decision as it is kept. */
export const RememberedSchema: v.GenericSchema<unknown, NameCorrection> = nameCorrection('always');
