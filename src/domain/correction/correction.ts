import type { Place, PlaceId } from '../gazetteer/place.ts';
import type { Anchor } from './anchor.ts';

/** What the reader decided that words mean. */
export type Decision =
  /** A place of the gazetteer. */
  | { readonly kind: 'place'; readonly placeId: PlaceId }
  /** A place that the reader put on the map; its id is in the `reader:` space. */
  | { readonly kind: 'own-place'; readonly place: Place }
  /** The words name a place, and which one is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-a-place' };

/** A decision about one stretch of one article. */
export interface MentionCorrection {
  readonly scope: 'mention';
  readonly anchor: Anchor;
  readonly decision: Decision;
}

/** A decision about a name: wherever it stands in one article, or in every text from now on. */
export interface NameCorrection {
  readonly scope: 'article' | 'always';
  /** The name as it was written, proclitics left out. */
  readonly name: string;
  /** Whether it also lights what the recogniser took for no place: so where the reader marked words that were unlit. */
  readonly lightsUnlit: boolean;
  readonly decision: Decision;
}

/** What the reader decided, for an article or for all. */
export type Correction = MentionCorrection | NameCorrection;

/** Decisions for one article, and what the reader says it is about; null leaves that to the recogniser. */
export interface ArticleCorrections {
  readonly corrections: readonly Correction[];
  readonly about: readonly PlaceId[] | null;
}

export const NO_CORRECTIONS: ArticleCorrections = { corrections: [], about: null };

/** Whether a place was put on the map by the reader. */
export const isOwnPlace = (id: PlaceId): boolean => id.startsWith('reader:');
