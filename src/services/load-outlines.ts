import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { AreaOutline, Outlines } from '../domain/geo/outlines.ts';
import type { Outcome } from '../state/failure.ts';
import { fetchJson } from './fetch-data.ts';

const FILE = 'basemap/outlines.json';

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
const OutlineFile = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({ countries: Areas, territories: Areas }),
});
type OutlineTopology = Topology<{ countries: GeometryCollection; territories: GeometryCollection }>;

/** The shapes of countries and territories for the base map that needs no network. */
export async function loadOutlines(): Promise<Outcome<Outlines>> {
  const fetched = await fetchJson(FILE);
  if (!fetched.ok) return fetched;
  if (!v.is(OutlineFile, fetched.value)) return { ok: false, failure: { kind: 'unreadable', file: FILE } };
  const topology = fetched.value as unknown as OutlineTopology;
  const { countries, territories } = topology.objects;
  const outlinesOf = (areas: GeometryCollection) =>
    feature(topology, areas).features.map((area) => ({ ...area, properties: null }) as AreaOutline);
  return {
    ok: true,
    value: {
      countries: outlinesOf(countries),
      territories: outlinesOf(territories),
      borders: mesh(topology, countries, (one, other) => one !== other),
    },
  };
}
