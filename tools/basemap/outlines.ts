import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';
import { areaKm2 } from '../../src/domain/geo/area.ts';
import { measureAreas, type PalestineParts } from './areas.ts';
import { isDetailed } from './detailed-countries.ts';
import { runsAlong } from './disputed.ts';
import { countryId } from './place-ids.ts';
import { addLines, sharedArcs } from './shared-arcs.ts';
import { type Detail, type OutlineTopology, simplifyOutlines } from './simplify-outlines.ts';
import { disputedLines, inlandWater, rivers } from './sources.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Ids of GeoNames (admin1CodesASCII: PS.GZ and PS.WE). */
const GAZA_STRIP = 'geonames:281132';
const WEST_BANK = 'geonames:285153';
/** No part of the West Bank reaches so far west, no part of the Gaza Strip so far east. */
const BETWEEN_GAZA_AND_WEST_BANK = 34.6;

const PARTS_OF_PALESTINE: PalestineParts = [
  [GAZA_STRIP, (lon) => lon < BETWEEN_GAZA_AND_WEST_BANK],
  [WEST_BANK, (lon) => lon >= BETWEEN_GAZA_AND_WEST_BANK],
];

const nameOf = (properties: unknown) => (properties as { name?: string } | undefined)?.name ?? '';

const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));

/** The outlines for the first view: the world's countries, territories that news names by themselves, great waters. */
export function buildOutlines(): OutlineTopology & { areas: Record<string, number> } {
  const { objects, ...shared } = readAtlas();
  const countries = objects.countries.geometries.map(
    ({ properties, id, ...shape }) =>
      ({ ...shape, id: countryId(id?.toString(), nameOf(properties)) }) as GeometryObject,
  );
  countries.sort((a, b) => String(a.id).localeCompare(String(b.id), 'en'));
  const arcs = decoded(shared);
  const topology = outlineTopology(arcs, { type: 'GeometryCollection', geometries: countries }, GREAT);
  const areas = measureAreas(topology, PARTS_OF_PALESTINE);
  return { ...simplifyOutlines(topology, { regions: REGIONS, steps: 6e4 }), areas };
}

/**
 * The world's outlines as coarse as a first view of the Arab world bears it, so that they come at once; the others follow
 * when that view is there.
 */
export function firstOutlines({
  areas: _,
  ...world
}: OutlineTopology & { areas?: unknown }): OutlineTopology {
  return simplifyOutlines(world as OutlineTopology, { regions: FIRST_REGIONS, leastPoints: 6, steps: 2e4 });
}

/** How great a water has to be to be drawn. */
export interface WaterLimits {
  readonly rank: (at: Position) => number;
  readonly lakeKm2: (at: Position) => number;
  readonly banksKm2: number;
}

const inArabWorld = ([lon = 0, lat = 0]: Position) => lon > -18 && lon < 65 && lat > -3 && lat < 43;
const GREAT: WaterLimits = {
  rank: (at) => (inArabWorld(at) ? 5 : 2),
  lakeKm2: (at) => (inArabWorld(at) ? 150 : 1500),
  banksKm2: Number.POSITIVE_INFINITY,
};

/** The Levant and the Gulf well, the Arab world fairly, the rest of the world as a frame: near by, finer lines take over. */
const REGIONS: Detail['regions'] = [
  { west: 31.5, east: 36.9, south: 29, north: 34.8, smallestTriangle: 2e-4, smallestIsland: 0 },
  { west: 47, east: 57, south: 22.5, north: 30.5, smallestTriangle: 4e-4, smallestIsland: 3e-3 },
  { west: -18, east: 65, south: -3, north: 44, smallestTriangle: 1.5e-3, smallestIsland: 6e-3 },
  { west: -180, east: 180, south: -90, north: 90, smallestTriangle: 0.035, smallestIsland: 0.12 },
];

const FIRST_REGIONS: Detail['regions'] = [
  { west: 31.5, east: 36.9, south: 29, north: 34.8, smallestTriangle: 1e-3, smallestIsland: 0 },
  { west: 5, east: 65, south: 5, north: 44, smallestTriangle: 6e-3, smallestIsland: 2e-2 },
  { west: -180, east: 180, south: -90, north: 90, smallestTriangle: 1.6, smallestIsland: 1 },
];

/** Everything the base map draws, from the countries' outlines and the sources' waters and disputed lines. */
export function outlineTopology(
  arcs: Position[][],
  countries: GeometryCollection,
  limits: WaterLimits,
): OutlineTopology {
  const palestine = countries.geometries.find(({ id }) => id === 'iso:PS');
  if (palestine?.type !== 'MultiPolygon') throw new Error('there is no two-part Palestine');
  return {
    type: 'Topology',
    objects: {
      countries,
      territories: { type: 'GeometryCollection', geometries: partsOfPalestine(arcs, palestine) },
      ...borders(arcs, countries),
      ...waters(arcs, limits),
    },
    arcs,
  } as unknown as OutlineTopology;
}

/**
 * The lines between countries: settled or not, and within or beyond the part of the world that is drawn finer from near.
 * Unsettled lines that part no two countries of the source are drawn besides.
 */
function borders(arcs: Position[][], countries: GeometryCollection) {
  const disputed = disputedLines();
  const isDisputed = runsAlong(disputed);
  const shared = [...sharedArcs(countries)].map(([index, [one, other]]) => ({
    index,
    unsettled: isDisputed(arcs[index] ?? []),
    within: isDetailed(one) && isDetailed(other),
  }));
  const isDrawn = runsAlong(
    shared.filter(({ unsettled }) => unsettled).map(({ index }) => arcs[index] ?? []),
  );
  const alone = addLines(
    arcs,
    disputed.filter((line) => !isDrawn(line)),
  ).map((index) => ({ index, unsettled: true, within: inArabWorld(arcs[index]?.[0] ?? []) }));
  const lines = (unsettled: boolean, within: boolean): MultiLineString => ({
    type: 'MultiLineString',
    arcs: [...shared, ...alone]
      .filter((each) => each.unsettled === unsettled && each.within === within)
      .map(({ index }) => [index]),
  });
  return {
    bordersWithin: lines(false, true),
    bordersBeyond: lines(false, false),
    disputedWithin: lines(true, true),
    disputedBeyond: lines(true, false),
  };
}

function waters(arcs: Position[][], { rank, lakeKm2, banksKm2 }: WaterLimits) {
  const drawnRivers = rivers().flatMap((river) =>
    river.lines.filter(([start = []]) => river.rank <= rank(start)),
  );
  const { lakes, banks } = inlandWater();
  const isLarge = (rings: Position[][], least: number) =>
    areaKm2({ type: 'Polygon', coordinates: rings.slice(0, 1) }) >= least;
  const drawnLakes = [
    ...lakes.filter((rings) => isLarge(rings, lakeKm2(rings[0]?.[0] ?? []))),
    ...banks.filter((rings) => inArabWorld(rings[0]?.[0] ?? []) && isLarge(rings, banksKm2)),
  ];
  return {
    rivers: { type: 'MultiLineString', arcs: addLines(arcs, drawnRivers).map((index) => [index]) },
    lakes: {
      type: 'MultiPolygon',
      arcs: drawnLakes.map((rings) => addLines(arcs, rings).map((index) => [index])),
    },
  };
}

function partsOfPalestine(arcs: Position[][], palestine: MultiPolygon): GeometryObject[] {
  const lonOf = (rings: number[][]) => {
    const [first = 0] = rings[0] ?? [];
    return arcs[first < 0 ? ~first : first]?.[0]?.[0] ?? Number.NaN;
  };
  const part = (id: string, inPart: (lon: number) => boolean): MultiPolygon => ({
    type: 'MultiPolygon',
    id,
    arcs: palestine.arcs.filter((rings) => inPart(lonOf(rings))),
  });
  return PARTS_OF_PALESTINE.map(([id, isPart]) => part(id, isPart));
}

/** The arcs in degrees, where the source has them in steps from point to point. */
function decoded(topology: Omit<Topology, 'objects'>): Position[][] {
  const arcs = topology.arcs.map((_, index): GeometryObject => ({ type: 'LineString', arcs: [index] }));
  return arcs.map(
    (arc) =>
      (feature({ ...topology, objects: {} }, arc) as { geometry: { coordinates: Position[] } }).geometry
        .coordinates,
  );
}

/** The outlines as the text of the file that the app loads. */
export const outlinesFile = (outlines: OutlineTopology): string => `${JSON.stringify(outlines)}\n`;
