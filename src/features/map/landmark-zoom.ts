import type { Position as Coordinates } from 'geojson';
import type { Place } from '../../domain/gazetteer/place.ts';
import { type Bounds, boundsHold, boundsMeet } from '../../domain/geo/bounds.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import { KM_PER_DEGREE, kmToLines } from '../../domain/geo/distance-to-lines.ts';
import { boundsOfRing } from '../../domain/geo/main-extent.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import type { Position } from '../../domain/geo/position.ts';
import { madeOnce } from '../../domain/made-once.ts';
import { namedUpTo } from './context-labels.ts';
import { ZOOM_STEP } from './farthest-zoom.ts';

/** What the outline map can draw round a place. */
export interface Drawn {
  readonly outlines: Outlines;
  /** What the article names. */
  readonly named: readonly Place[];
  /** What the base map may name besides. */
  readonly known: readonly Place[];
}

/** So many other places tell by themselves where one is. */
const SEVERAL = 2;
/** From here a country's outline is in sight wherever one looks. */
const FARTHEST = 5;
/** Of the earth's circumference at the equator and zoom 0, in kilometres. */
const KM_PER_PIXEL = 40_075 / 256;

/**
 * The zoom, the one wanted or a farther one, at which the outline map has something to show within so many pixels of a
 * place: a coast, border, river or shore, or several other places. Without it a road in the desert is a sign on a blank.
 */
export function landmarkZoom(place: Place, wanted: number, reach: number, drawn: Drawn): number {
  const perPixel = KM_PER_PIXEL * Math.cos((place.position.lat * Math.PI) / 180);
  for (let zoom = wanted; zoom > FARTHEST; zoom -= ZOOM_STEP) {
    if (showsSomething(place, zoom, (reach * perPixel) / 2 ** zoom, drawn)) return zoom;
  }
  return Math.min(wanted, FARTHEST);
}

/** Asks the few before the many: this is reckoned at each press. */
function showsSomething(place: Place, zoom: number, km: number, { outlines, named, known }: Drawn): boolean {
  const { position } = place;
  const around = boxAround(position, km);
  let seen = 0;
  const see = (other: Place) => {
    if (
      other.id !== place.id &&
      boundsHold(around, other.position) &&
      distanceKm(position, other.position) < km
    )
      seen++;
  };
  for (const other of named) if (other.kind !== 'country') see(other);
  for (const other of seen < SEVERAL ? namedUpTo(known, zoom) : []) if (other.kind === 'city') see(other);
  if (seen >= SEVERAL) return true;
  const lines = linesOf(outlines).filter(({ bounds }) => boundsMeet(around, bounds));
  return (
    kmToLines(
      position,
      lines.map(({ line }) => line),
    ) < km
  );
}

function boxAround({ lat, lon }: Position, km: number): Bounds {
  const high = km / KM_PER_DEGREE;
  const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return { south: lat - high, west: lon - wide, north: lat + high, east: lon + wide };
}

interface Line {
  readonly line: readonly Coordinates[];
  readonly bounds: Bounds;
}

const linesOf = madeOnce(({ countries, territories, rivers, lakes }: Outlines): readonly Line[] =>
  [
    ...[...countries, ...territories].flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ),
    ...rivers.coordinates,
    ...lakes.coordinates.flat(),
  ].map((line) => ({ line, bounds: boundsOfRing(line) })),
);
