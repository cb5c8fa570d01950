import type { BlockId } from '../article/article.ts';
import type { PlaceId, PlaceKind } from '../gazetteer/place.ts';

/** Names a mention within its article by block and start, so that it stays the same as long as the text does. */
export type MentionId = string & { readonly __brand: 'MentionId' };

/** The id of the mention that starts at this offset of this block. */
export const mentionId = (block: BlockId, start: number): MentionId => `${block}-${start}` as MentionId;

/** Why a candidate is taken for the place that is meant; each can be told in one sentence in any language. */
export type Reason =
  /** The reader says that the article is about the area it is or lies in. */
  | { readonly kind: 'about'; readonly area: PlaceId }
  /** No other place of the gazetteer has the name. */
  | { readonly kind: 'only' }
  /** No other place of the gazetteer has the name, but the text plays in another country: it may mean a place unknown here. */
  | { readonly kind: 'elsewhere'; readonly area: PlaceId }
  /** A country or territory goes before a smaller place of the same name. */
  | { readonly kind: 'level'; readonly placeKind: PlaceKind }
  /** The text writes the vowel marks of this name and not of the others. */
  | { readonly kind: 'marks' }
  /** The word before the name says what it is: مدينة, محافظة, نهر. */
  | { readonly kind: 'type'; readonly placeKind: PlaceKind }
  /** It is named in one breath with places of the same rank: الأردن وعمان والكويت. */
  | { readonly kind: 'series'; readonly placeKind: PlaceKind }
  /** The text also names the area it lies in. */
  | { readonly kind: 'inside'; readonly area: PlaceId }
  /** Of the places of the name it is the nearest to others that the text names. */
  | { readonly kind: 'near'; readonly neighbour: PlaceId }
  /** The largest place of the name. */
  | { readonly kind: 'largest'; readonly of: number };

/** A place that a mention might mean. */
export interface Candidate {
  readonly placeId: PlaceId;
  /** Share of the evidence that speaks for it, 0 to 1; what the candidates of a mention lack of 1 is that a place unknown here is meant. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a mention was taken to mean: its candidates, best first. Empty when no place of the gazetteer fits. */
export interface Resolution {
  readonly candidates: readonly Candidate[];
}

/** A span of a block that names a place: `[start, end)` in UTF-16 units of the block's text, proclitics left out. */
export interface Mention {
  readonly id: MentionId;
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: Resolution;
  /** Who decided what it means, where that was not the recogniser. */
  readonly decidedBy?: Decider;
}

/** The reader for this text, or what the reader decided earlier and wanted remembered. */
export type Decider = 'reader' | 'memory';

/** The place a mention is taken to mean, null when it is found but not located. */
export const placeOf = (mention: Mention): PlaceId | null =>
  mention.resolution.candidates[0]?.placeId ?? null;
