import type { PlaceId, PlaceKind } from '../../src/domain/gazetteer/place.ts';

/** The languages that places have display names in, besides Arabic, whose display name is the first of the names. */
export const NAME_LANGUAGES = ['en', 'fr', 'he', 'tr', 'fa', 'ur'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** A place on its way into the gazetteer. */
export interface Entry {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly country: PlaceId | null;
  readonly parent: PlaceId | null;
  readonly population: number;
  /** Arabic names, the canonical one first. */
  readonly arabic: readonly string[];
  /** The Arabic name to show where the canonical one carries a word that only keeps it from being mistaken. */
  readonly shownInArabic?: string;
  readonly names: Readonly<Partial<Record<NameLanguage, string>>>;
  readonly derived: boolean;
  readonly capital?: true;
  /** Set where the Arabic names are from a list that does not say which language its names are of. */
  readonly unlabelled?: true;
}
