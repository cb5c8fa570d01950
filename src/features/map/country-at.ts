import type { Position as Coordinates } from 'geojson';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import { boundsOfRing } from '../../domain/geo/main-extent.ts';
import type { AreaOutline, Outlines } from '../../domain/geo/outlines.ts';
import type { Position } from '../../domain/geo/position.ts';
import { madeOnce } from '../../domain/made-once.ts';
import type { Loaded } from '../../state/failure.ts';

interface Land {
  readonly id: PlaceId;
  readonly bounds: Bounds;
  readonly rings: readonly (readonly Coordinates[])[];
}

/** Tells in which country a point lies; null at sea. */
export type CountryAt = (position: Position) => PlaceId | null;

const NOWHERE: CountryAt = () => null;
/** Lands are filed by squares of so many degrees, so that a point asks but the few that reach into its own. */
const SQUARE = 5;

/** The look-up for these outlines; it finds no country until they are there. */
export function countryAt(outlines: Loaded<Outlines>): CountryAt {
  return outlines.status === 'ready' ? finderIn(outlines.value) : NOWHERE;
}

const finderIn = madeOnce(({ countries }: Outlines): CountryAt => {
  const filed = filedBySquare(countries.map(continuousOutline).flatMap(landsOf));
  const landAt = (position: Position) =>
    filed
      .get(nameOfSquare(squareOf(position.lat), squareOf(position.lon)))
      ?.find((land) => liesIn(position, land))?.id;
  // Outlines go on eastwards beyond the 180th meridian: Russia's east is in the far west too.
  return ({ lat, lon }) =>
    landAt({ lat, lon }) ?? (lon < 0 ? landAt({ lat, lon: lon + 360 }) : undefined) ?? null;
});

function landsOf({ id, geometry }: AreaOutline): Land[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => ({ id, rings, bounds: boundsOfRing(rings[0] ?? []) }));
}

const squareOf = (degree: number): number => Math.floor(degree / SQUARE);
const nameOfSquare = (row: number, column: number): string => `${row} ${column}`;

function filedBySquare(lands: readonly Land[]): ReadonlyMap<string, readonly Land[]> {
  const filed = new Map<string, Land[]>();
  for (const land of lands) {
    const { south, north, west, east } = land.bounds;
    for (let row = squareOf(south); row <= squareOf(north); row++)
      for (let column = squareOf(west); column <= squareOf(east); column++) {
        const square = nameOfSquare(row, column);
        filed.set(square, [...(filed.get(square) ?? []), land]);
      }
  }
  return filed;
}

function liesIn({ lat, lon }: Position, { bounds, rings }: Land): boolean {
  if (lat < bounds.south || lat > bounds.north || lon < bounds.west || lon > bounds.east) return false;
  // Even-odd: a hole's ring takes back what the outer ring gave.
  return rings.reduce((inside, ring) => inside !== crossesOddly(lat, lon, ring), false);
}

function crossesOddly(lat: number, lon: number, ring: readonly Coordinates[]): boolean {
  let odd = false;
  let [fromLon = 0, fromLat = 0] = ring.at(-1) ?? [];
  for (const [toLon = 0, toLat = 0] of ring) {
    const spans = fromLat > lat !== toLat > lat;
    if (spans && lon < ((toLon - fromLon) * (lat - fromLat)) / (toLat - fromLat) + fromLon) odd = !odd;
    [fromLon, fromLat] = [toLon, toLat];
  }
  return odd;
}
