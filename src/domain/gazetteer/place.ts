import type { Position } from '../geo/position.ts';

/** A gazetteer id with its source in front: `geonames:360630`, `iso:EG`, `wikidata:Q…`, `yaqut:…` for our own rows. */
export type PlaceId = string & { readonly __brand: 'PlaceId' };

/** Names a string as a place id; the caller vouches that it has the form `source:key`. */
export const placeId = (id: string): PlaceId => id as PlaceId;

/**
 * What sort of thing a place is, after GeoNames' feature classes:
 * A → country, territory, division · L → region · P → city, district · S → facility · H → water · T → landform.
 */
export const PLACE_KINDS = [
  'country',
  'territory',
  'division',
  'region',
  'city',
  'district',
  'facility',
  'water',
  'landform',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** An entry of the gazetteer. */
export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** Where its marker or label stands; for an area, a point well inside it. */
  readonly position: Position;
  /** The country or territory it is in; absent for countries, seas and what lies in several. */
  readonly country?: PlaceId;
  /** The smaller area it lies in, where one is known: a hospital's city, a town's territory. */
  readonly parent?: PlaceId;
  /** Inhabitants, 0 where unknown. */
  readonly population: number;
  /** Arabic names as they are written in texts, the canonical one first; vowel marks only where they tell places apart. */
  readonly names: readonly [string, ...string[]];
  /** Set where the Arabic name was worked out from a Latin one, so that it is likely but not attested. */
  readonly derived?: true;
  /** Set for a place of the reader's own whose kind neither she nor the text told; its sign is a town's. */
  readonly kindUntold?: true;
  /** Set for the capital of a country or territory. */
  readonly capital?: true;
}
