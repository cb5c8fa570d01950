import { existsSync, readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readLineShapes } from './read-shapes.ts';

/** Where `npm run basemap:sources` puts the packages that the base map is built from; too large to be installed by all. */
const SOURCES = new URL('./.sources/', import.meta.url);

/** Whether the sources are there. */
export const haveSources = (): boolean => existsSync(new URL('countries-land-100m/map.geo.json', SOURCES));

const file = (path: string) => new URL(path, SOURCES).pathname;
const readJson = (path: string) => JSON.parse(readFileSync(file(path), 'utf8'));

/** A line of a border that Natural Earth does not draw as settled. */
const UNSETTLED = /^(?:Disputed|Indefinite|Line of control|Indeterminant)/u;
/** The package that carries the lines gave the one between Morocco and Western Sahara a mark of its own. */
const REMARKED = 'ForgetMagics';

/** Natural Earth's disputed, indefinite and ceasefire lines. */
export const disputedLines = (): readonly Position[][] =>
  readLineShapes(file('natural-earth/ne_10m_admin_0_boundary_lines_land'))
    .filter(({ properties: { featurecla = '' } }) => UNSETTLED.test(featurecla) || featurecla === REMARKED)
    .flatMap(({ lines }) => lines);

/** A river, or the way of one through a lake. */
export interface River {
  /** 0 for the greatest, 10 for the least. */
  readonly rank: number;
  readonly lines: readonly Position[][];
}

/** Natural Earth's rivers. */
export const rivers = (): readonly River[] =>
  readLineShapes(file('natural-earth/ne_10m_rivers_lake_centerlines')).map(({ lines, properties }) => ({
    rank: Number(properties.scalerank),
    lines,
  }));

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** OpenStreetMap's rivers that are drawn by both banks, and its lakes; the collection's third part is the sea. */
export function inlandWater(): { readonly banks: Position[][][]; readonly lakes: Position[][][] } {
  const { geometries } = readJson('earth-waterbodies-100m/map.geo.json') as GeometryCollection<
    Polygon | MultiPolygon
  >;
  const [banks = [], lakes = []] = geometries.map(polygonsOf);
  return { banks, lakes };
}

/** OpenStreetMap's countries on land, by their ISO 3166 code of three letters. */
export function landOfCountries(): ReadonlyMap<string, Position[][][]> {
  const { features } = readJson('countries-land-100m/map.geo.json') as {
    features: { properties: { A3: string }; geometry: Polygon | MultiPolygon }[];
  };
  return new Map(features.map(({ properties, geometry }) => [properties.A3, polygonsOf(geometry)]));
}
