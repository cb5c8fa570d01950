import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { PlaceId } from '../gazetteer/place.ts';

/** The shape of a country or territory; its feature `id` is the place's. Positions are GeoJSON's `[lon, lat]`. */
export type AreaOutline = Feature<Polygon | MultiPolygon, null> & { readonly id: PlaceId };

/** The lines between countries, each once, coasts left out. */
export interface BorderLines {
  readonly settled: MultiLineString;
  /** Disputed, indefinite and ceasefire lines. */
  readonly disputed: MultiLineString;
}

/** What the base map that needs no network is drawn from. */
export interface Outlines {
  readonly countries: readonly AreaOutline[];
  /** Areas within or beside countries that news names by themselves, such as the Gaza Strip. */
  readonly territories: readonly AreaOutline[];
  /** Between countries that finer outlines take the place of from near. */
  readonly bordersWithin: BorderLines;
  /** All others. */
  readonly bordersBeyond: BorderLines;
  readonly rivers: MultiLineString;
  readonly lakes: MultiPolygon;
  /** In square kilometres, from outlines that are not thinned. */
  readonly areas: ReadonlyMap<PlaceId, number>;
}

/** The finer outlines of a part of the world, for views from near. */
export interface NearOutlines extends Outlines {
  /** The areas of the world's outlines in whose place these are drawn. */
  readonly replaces: ReadonlySet<PlaceId>;
}
