import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { PlaceId } from '../gazetteer/place.ts';

/** The shape of a country or territory; its feature `id` is the place's. Positions are GeoJSON's `[lon, lat]`. */
export type AreaOutline = Feature<Polygon | MultiPolygon, null> & { readonly id: PlaceId };

/** What the base map that needs no network is drawn from. */
export interface Outlines {
  readonly countries: readonly AreaOutline[];
  /** Areas within or beside countries that news names by themselves, such as the Gaza Strip. */
  readonly territories: readonly AreaOutline[];
  /** The lines between countries, each once, coasts left out. */
  readonly borders: MultiLineString;
}
