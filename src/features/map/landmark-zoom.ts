import type { Place } from '../../domain/gazetteer/place.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import { kmToLines } from '../../domain/geo/distance-to-lines.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { leastPopulation } from './context-labels.ts';
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
  const { position } = place;
  const kmToLine = kmToLines(position, linesOf(drawn.outlines));
  const beside = (others: readonly Place[]) =>
    others
      .filter(({ id }) => id !== place.id)
      .map((other) => ({ km: distanceKm(position, other.position), population: other.population }));
  const named = beside(drawn.named.filter(({ kind }) => kind !== 'country'));
  const towns = beside(drawn.known.filter(({ kind, population }) => kind === 'city' && population > 0));
  const perPixel = KM_PER_PIXEL * Math.cos((position.lat * Math.PI) / 180);
  for (let zoom = wanted; zoom > FARTHEST; zoom -= ZOOM_STEP) {
    const km = (reach * perPixel) / 2 ** zoom;
    const least = leastPopulation(zoom);
    const seen =
      named.filter((other) => other.km < km).length +
      towns.filter((other) => other.km < km && other.population >= least).length;
    if (kmToLine < km || seen >= SEVERAL) return zoom;
  }
  return Math.min(wanted, FARTHEST);
}

const linesKnown = new WeakMap<Outlines, readonly (readonly (readonly number[])[])[]>();

function linesOf(outlines: Outlines) {
  const { countries, territories, rivers, lakes } = outlines;
  const lines = linesKnown.get(outlines) ?? [
    ...[...countries, ...territories].flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ),
    ...rivers.coordinates,
    ...lakes.coordinates.flat(),
  ];
  linesKnown.set(outlines, lines);
  return lines;
}
