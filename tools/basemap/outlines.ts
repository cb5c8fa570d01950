import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import { countryId } from './place-ids.ts';
import { type Detail, type OutlineTopology, simplifyOutlines } from './simplify-outlines.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Ids of GeoNames (admin1CodesASCII: PS.GZ and PS.WE). */
const GAZA_STRIP = 'geonames:281132';
const WEST_BANK = 'geonames:285153';
/** No part of the West Bank reaches so far west, no part of the Gaza Strip so far east. */
const BETWEEN_GAZA_AND_WEST_BANK = 34.6;

const nameOf = (properties: unknown) => (properties as { name?: string } | undefined)?.name ?? '';

const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));

/** The outlines of the world's countries, and of territories that news names by themselves, borders as Natural Earth has them. */
export function buildOutlines(): OutlineTopology {
  const { objects, ...shared } = readAtlas();
  const countries = objects.countries.geometries.map(
    ({ properties, id, ...shape }) =>
      ({ ...shape, id: countryId(id?.toString(), nameOf(properties)) }) as GeometryObject,
  );
  countries.sort((a, b) => String(a.id).localeCompare(String(b.id), 'en'));
  const palestine = countries.find(({ id }) => id === 'iso:PS');
  if (palestine?.type !== 'MultiPolygon') throw new Error('the atlas has no two-part Palestine');
  const topology: OutlineTopology = {
    ...shared,
    objects: {
      countries: { type: 'GeometryCollection', geometries: countries },
      territories: { type: 'GeometryCollection', geometries: partsOfPalestine(shared, palestine) },
    },
  };
  return simplifyOutlines(topology, { regions: REGIONS, steps: 1e5 });
}

/** The Levant and the Gulf as fine as the source has them, the Arab world well, the rest of the world as a frame. */
const REGIONS: Detail['regions'] = [
  { west: 31.5, east: 36.9, south: 29, north: 34.8, smallestTriangle: 1e-5, smallestIsland: 0 },
  { west: 47, east: 57, south: 22.5, north: 30.5, smallestTriangle: 1e-4, smallestIsland: 1e-3 },
  { west: -18, east: 65, south: -3, north: 44, smallestTriangle: 6e-4, smallestIsland: 2e-3 },
  { west: -180, east: 180, south: -90, north: 90, smallestTriangle: 0.02, smallestIsland: 0.06 },
];

function partsOfPalestine(atlas: Omit<Atlas, 'objects'>, palestine: MultiPolygon): GeometryObject[] {
  const lonOf = (arcs: number[][]) =>
    (feature({ ...atlas, objects: {} }, { type: 'Polygon', arcs }).geometry as { coordinates: number[][][] })
      .coordinates[0]?.[0]?.[0] ?? Number.NaN;
  const part = (id: string, inPart: (lon: number) => boolean): MultiPolygon => ({
    type: 'MultiPolygon',
    id,
    arcs: palestine.arcs.filter((arcs) => inPart(lonOf(arcs))),
  });
  return [
    part(GAZA_STRIP, (lon) => lon < BETWEEN_GAZA_AND_WEST_BANK),
    part(WEST_BANK, (lon) => lon >= BETWEEN_GAZA_AND_WEST_BANK),
  ];
}

/** The outlines as the text of the file that the app loads. */
export const outlinesFile = (outlines: OutlineTopology): string => `${JSON.stringify(outlines)}\n`;
