import { feature, quantize } from 'topojson-client';
import { type Filter, filter, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** The collections of the base map; they share their arcs. */
type OutlineObjects = {
  countries: GeometryCollection;
  territories: GeometryCollection;
  bordersWithin: MultiLineString;
  disputedWithin: MultiLineString;
  bordersBeyond?: MultiLineString;
  disputedBeyond?: MultiLineString;
  rivers: MultiLineString;
  lakes: MultiPolygon;
};
export type OutlineTopology = Topology<OutlineObjects>;

/** The outer and inner rings of a country's parts, as indexes of arcs. */
export const ringsOf = (area: GeometryCollection['geometries'][number]): number[][][] =>
  area.type === 'Polygon'
    ? [(area as Polygon).arcs]
    : area.type === 'MultiPolygon'
      ? (area as MultiPolygon).arcs
      : [];

/** A box in degrees and the smallest triangle and island that are drawn there, in square degrees. */
interface Region {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly smallestTriangle: number;
  readonly smallestIsland: number;
}

/** What is kept and what goes. */
export interface Detail {
  /**
   * How fine the lines are drawn in parts of the world, the finest first; what lies in none is drawn as the last says.
   * A point goes if the triangle it makes with its neighbours is smaller, an island if it is smaller itself and not its
   * country's largest part.
   */
  readonly regions: readonly [Region, ...Region[]];
  /** How many points a ring keeps that thinning would flatten: its weightiest, all of them if nothing is said. */
  readonly leastPoints?: number;
  /** Steps along each axis that coordinates are rounded to. */
  readonly steps: number;
}

/** Thins out the lines so that borders stay shared: each arc is thinned once for all the areas it bounds. */
export function simplifyOutlines(source: OutlineTopology, detail: Detail): OutlineTopology {
  const weighed = presimplify(source) as OutlineTopology;
  // Weights are told in units of what the region lets go, so that one bound serves the whole world.
  for (const point of weighed.arcs.flat()) {
    point[2] = (point[2] ?? 0) / regionOf(point, detail).smallestTriangle;
  }
  const kept = filter(weighed, islandFilter(weighed, detail) as unknown as Filter) as OutlineTopology;
  keepRingsOpen(kept, detail.leastPoints ?? Number.POSITIVE_INFINITY);
  return quantize(simplify(kept, 1) as OutlineTopology, detail.steps) as OutlineTopology;
}

/** The arcs of a ring by index; the types of topojson-simplify take it for positions. */
type Ring = readonly number[];
type Coordinates = readonly (readonly number[])[];

const regionOf = ([lon = 0, lat = 0]: readonly number[], { regions }: Detail): Region =>
  regions.find(
    ({ west, east, south, north }) => lon >= west && lon <= east && lat >= south && lat <= north,
  ) ?? (regions.at(-1) as Region);

const coordinatesOf = (topology: OutlineTopology, ring: Ring) =>
  (feature(topology, { type: 'Polygon', arcs: [[...ring]] }).geometry as { coordinates: Coordinates[] })
    .coordinates[0] ?? [];

const areaOf = (coordinates: Coordinates) => planarRingArea(coordinates as [number, number][]);

const polygonsOf = (topology: OutlineTopology): number[][][][] =>
  topology.objects.countries.geometries.map(ringsOf);

function islandFilter(topology: OutlineTopology, detail: Detail): (ring: Ring) => boolean {
  const largest = new Set<string>();
  for (const polygons of polygonsOf(topology)) {
    const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
    const areas = rings.map((ring) => areaOf(coordinatesOf(topology, ring)));
    const index = areas.indexOf(Math.max(...areas));
    largest.add(String(rings[index]));
  }
  return (ring) => {
    if (largest.has(String(ring))) return true;
    const coordinates = coordinatesOf(topology, ring);
    const [first = []] = coordinates;
    return areaOf(coordinates) >= regionOf(first, detail).smallestIsland;
  };
}

/** A ring that thinning would flatten keeps its weightiest points: small states must not vanish. */
function keepRingsOpen(topology: OutlineTopology, leastPoints: number) {
  for (const ring of polygonsOf(topology).flat(2)) {
    const arcs = ring.map((index) => topology.arcs[index < 0 ? ~index : index] ?? []);
    const left = arcs.flatMap((arc) => arc.filter((point) => (point[2] ?? 0) >= 1));
    // Each arc brings both of its ends, so ends count twice.
    if (new Set(left.map(([lon, lat]) => `${lon} ${lat}`)).size >= 5) continue;
    const weightiest = arcs.flat().sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
    for (const point of weightiest.slice(0, leastPoints)) point[2] = Number.POSITIVE_INFINITY;
  }
}
