import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import { countryId } from './place-ids.ts';
import { type OutlineTopology, simplifyOutlines } from './simplify-outlines.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Ids of GeoNames (admin1CodesASCII: PS.GZ and PS.WE). */
const GAZA_STRIP = 'geonames:281132';
const WEST_BANK = 'geonames:285153';
/** No part of the West Bank reaches so far west, no part of the Gaza Strip so far east. */
const BETWEEN_GAZA_AND_WEST_BANK = 34.6;

const nameOf = (properties: unknown) => (properties as { name?: string } | undefined)?.name ?? '';

const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));

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
  return simplifyOutlines(topology, {
    fullWithin: { west: -20, east: 65, south: -5, north: 45 },
    smallestTriangle: 0.006,
    smallestIsland: 0.03,
    steps: 1e5,
  });
}

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
