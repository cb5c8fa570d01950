import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as MultiPolygonObject } from 'topojson-specification';
import { DETAILED_IDS } from './detailed-countries.ts';
import { outlineTopology, type WaterLimits } from './outlines.ts';
import { sharedArcs } from './shared-arcs.ts';
import { type OutlineTopology, ringsOf, simplifyOutlines } from './simplify-outlines.ts';
import { landOfCountries } from './sources.ts';

const inArabWorld = ([lon = 0, lat = 0]: Position) => lon > -18 && lon < 65 && lat > -13 && lat < 43;
const NEAR: WaterLimits = {
  rank: (at) => (inArabWorld(at) ? 10 : -1),
  lakeKm2: (at) => (inArabWorld(at) ? 8 : Number.POSITIVE_INFINITY),
  banksKm2: 4,
};

/** About four metres on the ground: two neighbours' lines fall together, and nothing is seen to move. */
const STEPS = 1e6;

/** The finer outlines of the Arab world and its neighbours, for views from near, after OpenStreetMap. */
export function buildDetail(): OutlineTopology {
  const land = landOfCountries();
  const features = [...DETAILED_IDS].map(([code, id]): Feature<MultiPolygon> => {
    const coordinates = land.get(code);
    if (!coordinates) throw new Error(`no land of ${code}`);
    return { type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates } };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  // Quantised first, so that borders that are the same but for rounding are found to be shared.
  const { objects, arcs, transform } = topology({ countries: collection }, STEPS);
  const { scale, translate } = transform as { scale: [number, number]; translate: [number, number] };
  const inDegrees = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const countries = withoutPonds(objects.countries as GeometryCollection);
  for (const area of countries.geometries) Reflect.deleteProperty(area, 'properties');
  const { objects: drawn, ...rest } = outlineTopology(inDegrees, countries, NEAR);
  const { bordersBeyond: _, disputedBeyond: __, ...within } = drawn;
  return simplifyOutlines({ ...rest, objects: within } as OutlineTopology, {
    regions: [{ west: -180, east: 180, south: -90, north: 90, smallestTriangle: 3e-6, smallestIsland: 2e-5 }],
    steps: 2.5e5,
  });
}

/** Countries without the holes that are water, since lakes are drawn over the land; enclaves of others stay holes. */
function withoutPonds(countries: GeometryCollection): GeometryCollection {
  const shared = sharedArcs(countries);
  const isEnclave = (ring: number[]) => ring.some((arc) => shared.has(arc < 0 ? ~arc : arc));
  return {
    ...countries,
    geometries: countries.geometries.map(
      (area) =>
        ({
          ...area,
          type: 'MultiPolygon',
          arcs: ringsOf(area).map(([outer = [], ...holes]) => [outer, ...holes.filter(isEnclave)]),
        }) as MultiPolygonObject,
    ),
  };
}
