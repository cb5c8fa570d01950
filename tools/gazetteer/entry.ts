import type { PlaceId, PlaceKind } from '../../src/domain/gazetteer/place.ts';
import { LANGUAGE_TAGS, type OfferedLanguage } from '../../src/i18n/languages.ts';

/** The languages that places have display names in: the interface's, but Arabic, whose display name is the first of the names. */
export type NameLanguage = Exclude<OfferedLanguage, 'ar'>;
export const NAME_LANGUAGES = LANGUAGE_TAGS.filter((tag): tag is NameLanguage => tag !== 'ar');

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
