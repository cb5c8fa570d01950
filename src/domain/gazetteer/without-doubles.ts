import { distanceKm } from '../geo/distance.ts';
import type { Place } from './place.ts';

/** Two entries of one name, kind and country that lie nearer are one place from two sources. */
const SAME_SPOT_KM = 3;

/**
 * The first so many of a list's places, without those that no reader could tell from one before them: sources enter some
 * towns twice.
 */
export function withoutDoubles(places: Iterable<Place>, most = Number.POSITIVE_INFINITY): Place[] {
  const kept: Place[] = [];
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    if (kept.length >= most) break;
    const namesakes = byName.get(place.names[0]) ?? [];
    if (namesakes.some((other) => isDouble(other, place))) continue;
    byName.set(place.names[0], [...namesakes, place]);
    kept.push(place);
  }
  return kept;
}

const isDouble = (a: Place, b: Place): boolean =>
  a.kind === b.kind && a.country === b.country && distanceKm(a.position, b.position) < SAME_SPOT_KM;
