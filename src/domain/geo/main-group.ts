import { southOf } from './mercator.ts';
import type { Position } from './position.ts';

/** A place as it counts for what a first view has to hold. */
export interface WeightedPosition {
  readonly position: Position;
  /** How often it is named. */
  readonly weight: number;
}

/** Places no farther apart than this, in degrees of the map's width, are seen together: from Morocco's end to the Nile, say. */
const SEEN_TOGETHER = 36;
/** At most this share of all that is named may be left out of a first view. */
const MOST_LEFT_OUT = 0.25;
/** Leaving places out has to bring the view at least so much nearer. */
const NEARER = 0.6;
/** From so many on, places that could be seen together lie in heaps where a few far ones hold the view off. */
const MANY = 20;
/** These are then left out until the others lie in a scene no larger, in degrees of the map's width: a country, say. */
const SCENE = 12;
/** Each time at least so much nearer. */
const NEARER_SCENE = 0.75;

interface Spot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/**
 * The main group of places, by their indexes in order: all of them, but for a few seldom named ones so far away that the
 * others would be one heap in a view of all, or a few heaps where they are many. What is left out leaves a view that is much nearer.
 */
export function mainGroup(places: readonly WeightedPosition[]): number[] {
  let kept: readonly Spot[] = places.map(({ position: { lat, lon }, weight }, index) => ({
    index,
    x: lon,
    // In degrees of longitude, as x is.
    y: -360 * southOf(lat),
    weight,
  }));
  let spare = weightOf(kept) * MOST_LEFT_OUT;
  const leaveOut = (together: number, nearer: number, least: number) => {
    while (extentOf(kept) > together) {
      const rest = bestCut(kept, spare, nearer);
      if (!rest || rest.length < least) return;
      spare -= weightOf(kept) - weightOf(rest);
      kept = rest;
    }
  };
  leaveOut(SEEN_TOGETHER, NEARER, 0);
  leaveOut(SCENE, NEARER_SCENE, MANY);
  return kept.map(({ index }) => index).sort((a, b) => a - b);
}

/** Of all cuts at an end of an axis that bring the view much nearer, what the least loss leaves; null where there is none. */
function bestCut(spots: readonly Spot[], spare: number, nearer: number): readonly Spot[] | null {
  const enough = extentOf(spots) * nearer;
  let best: { readonly rest: readonly Spot[]; readonly lost: number; readonly extent: number } | null = null;
  for (const order of ORDERS) {
    const inOrder = [...spots].sort(order);
    let lost = 0;
    for (const [index, { weight }] of inOrder.entries()) {
      lost += weight;
      // What comes after loses still more.
      if (lost > spare || (best && lost > best.lost)) break;
      const rest = inOrder.slice(index + 1);
      const extent = extentOf(rest);
      if (extent > enough) continue;
      if (!best || lost < best.lost || extent < best.extent) best = { rest, lost, extent };
      break;
    }
  }
  return best?.rest ?? null;
}

/** From west, east, south and north; in each what is level stands in one order, however the places came. */
const ORDERS: readonly ((a: Spot, b: Spot) => number)[] = [
  (a, b) => a.x - b.x || a.y - b.y || a.weight - b.weight,
  (a, b) => b.x - a.x || a.y - b.y || a.weight - b.weight,
  (a, b) => a.y - b.y || a.x - b.x || a.weight - b.weight,
  (a, b) => b.y - a.y || a.x - b.x || a.weight - b.weight,
];

const weightOf = (spots: readonly Spot[]): number => spots.reduce((sum, { weight }) => sum + weight, 0);

function extentOf(spots: readonly Spot[]): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const { x, y } of spots) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return Math.max(right - left, top - bottom);
}
