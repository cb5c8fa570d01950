import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { type PlaceId, placeId } from '../domain/gazetteer/place.ts';
import type { AreaOutline, NearOutlines, Outlines } from '../domain/geo/outlines.ts';
import type { Outcome } from '../state/failure.ts';
import { fetchJson } from './fetch-data.ts';

const FIRST = 'basemap/first-outlines.json';
const WORLD = 'basemap/outlines.json';
const NEAR = 'basemap/arab-world.json';

const Areas = v.looseObject({
  type: v.literal('GeometryCollection'),
  geometries: v.array(
    v.looseObject({
      type: v.picklist(['Polygon', 'MultiPolygon']),
      id: v.string(),
      arcs: v.array(v.unknown()),
    }),
  ),
});
const Lines = v.looseObject({ type: v.literal('MultiLineString'), arcs: v.array(v.unknown()) });
const OutlineFile = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.looseObject({
    countries: Areas,
    territories: Areas,
    bordersWithin: Lines,
    disputedWithin: Lines,
    bordersBeyond: v.optional(Lines),
    disputedBeyond: v.optional(Lines),
    rivers: Lines,
    lakes: v.looseObject({ type: v.literal('MultiPolygon'), arcs: v.array(v.unknown()) }),
  }),
  replaces: v.optional(v.array(v.string())),
  areas: v.optional(v.record(v.string(), v.number())),
});
type OutlineTopology = Topology<Record<string, GeometryObject>>;

/** Those of `loadOutlines` as coarse as the first view of a page bears it, without areas in square kilometres. */
export const loadFirstOutlines = (): Promise<Outcome<Outlines>> => load(FIRST);

/** The shapes of countries, territories and great waters for the base map that needs no network. */
export const loadOutlines = (): Promise<Outcome<Outlines>> => load(WORLD);

/** The finer shapes of the Arab world and its neighbours, for views from near. */
export const loadNearOutlines = (): Promise<Outcome<NearOutlines>> => load(NEAR);

async function load(file: string): Promise<Outcome<NearOutlines>> {
  const fetched = await fetchJson(file);
  if (!fetched.ok) return fetched;
  const value = decodeOutlines(fetched.value);
  return value ? { ok: true, value } : { ok: false, failure: { kind: 'unreadable', file } };
}

/** The outlines that such a file holds; null for anything else. */
export function decodeOutlines(file: unknown): NearOutlines | null {
  if (!v.is(OutlineFile, file)) return null;
  const { replaces = [], areas: measured = {}, ...rest } = file;
  const topology = rest as unknown as OutlineTopology;
  const areas = (name: string) =>
    feature(topology, topology.objects[name] as GeometryCollection).features.map(
      (area) => ({ ...area, properties: null }) as AreaOutline,
    );
  const lines = (name: string): MultiLineString => {
    const object = topology.objects[name];
    const geometry = object && feature(topology, object);
    return geometry && 'geometry' in geometry
      ? (geometry.geometry as MultiLineString)
      : { type: 'MultiLineString', coordinates: [] };
  };
  return {
    countries: areas('countries'),
    territories: areas('territories'),
    bordersWithin: { settled: lines('bordersWithin'), disputed: lines('disputedWithin') },
    bordersBeyond: { settled: lines('bordersBeyond'), disputed: lines('disputedBeyond') },
    rivers: lines('rivers'),
    lakes: lines('lakes') as unknown as MultiPolygon,
    areas: new Map(Object.entries(measured).map(([id, area]) => [placeId(id), area])),
    replaces: new Set<PlaceId>(replaces.map(placeId)),
  };
}
