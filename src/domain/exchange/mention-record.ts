import type { PlaceKind } from '../gazetteer/place.ts';
import type { Decider, Mention } from '../recognition/mention.ts';
import { quoteAround } from '../recognition/quote-around.ts';
import type { MentionStrength } from '../recognition/strengths.ts';
import {
  type AnnotatedArticle,
  type MentionInBlock,
  meantPlace,
  mentionsInBlocks,
} from './annotated-article.ts';

/** How every format counts where a mention stands, said in the files that have room for it. */
export const OFFSETS = 'UTF-16 code units of the source text from 0, end exclusive';

/** A mention as one flat record, for tables and for the properties of a feature. */
export interface MentionRecord {
  readonly text: string;
  /** In UTF-16 units of the source text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly placeId: string | null;
  /** Null too for a place of the reader's own whose kind nobody told. */
  readonly kind: PlaceKind | null;
  /** The place's Arabic name. */
  readonly name: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Certainty of the place, 0 to 1; 0 where it is not located. */
  readonly score: number;
  readonly decidedBy: DecidedBy;
  /** Whether something happens there (`scene`), its government is meant, or it is merely named. */
  readonly strength: MentionStrength;
  /** The words before and after the name in its block. */
  readonly prefix: string;
  readonly suffix: string;
  /** The block's place in the article, counted from 0. */
  readonly block: number;
}

/** Who decided what a mention means. */
export type DecidedBy = 'recogniser' | Decider;

/** Who decided what a mention means, said in every case. */
export const decidedBy = (mention: Mention): DecidedBy => mention.decidedBy ?? 'recogniser';

/** How many units of text a quotation has at most on either side of the name. */
const REACH = 48;

/** An article's mentions as flat records in reading order. */
export const mentionRecords = (annotated: AnnotatedArticle): MentionRecord[] =>
  mentionsInBlocks(annotated).map((found) => mentionRecord(found, annotated.places));

/** One mention as a flat record. */
export function mentionRecord(
  { mention, block, index, strength }: MentionInBlock,
  places: AnnotatedArticle['places'],
): MentionRecord {
  const place = meantPlace(mention, places);
  const chosen = mention.resolution.candidates[0];
  const { before, after } = quoteAround(block.text, mention, REACH);
  return {
    text: mention.text,
    start: block.offset + mention.start,
    end: block.offset + mention.end,
    placeId: chosen?.placeId ?? null,
    kind: place === undefined || place.kindUntold ? null : place.kind,
    name: place?.names[0] ?? null,
    lat: place?.position.lat ?? null,
    lon: place?.position.lon ?? null,
    score: round(chosen?.score ?? 0),
    decidedBy: decidedBy(mention),
    strength,
    prefix: before,
    suffix: after,
    block: index,
  };
}

/** Three decimals: more would feign a certainty that is not there. */
const round = (score: number) => Math.round(score * 1000) / 1000;
