import type { LabelSize } from '../../domain/geo/place-labels.ts';
import {
  type Box,
  boxAround,
  contains,
  grow,
  holds,
  nearestIn,
  overlap,
  type ScreenPoint,
} from '../../domain/geo/screen.ts';

/** A name that may stand off its spot. */
export interface NameWish {
  readonly key: string;
  readonly at: ScreenPoint;
  /** Of its wordings, the fullest first; the next is tried where one finds no room. */
  readonly sizes: readonly LabelSize[];
  /** The most that may lie between the name and its own spot, in pixels, if not as usual. */
  readonly mostBetween?: number;
}

/** Where a name found room, and in which of its wordings. */
export interface NameSpot {
  readonly spot: ScreenPoint;
  readonly wording: number;
  readonly box: Box;
}

/** What a spot costs a name besides the way there, in pixels; infinite where it must not stand. */
export type CostOfSpot = (key: string, spot: ScreenPoint, size: LabelSize) => number;

/** The spots that are tried round a name's own are so far apart, and the farthest so far away. */
const STEP = 7;
const REACH = 126;
/** Usually so much lies at most between a name and its own spot: farther away it would be read as another's. */
const MOST_BETWEEN = 46;
/** The air between a name and the edge of the frame, and between it and what else stands on the map. */
const EDGE = 3;
const AIR = 2;

/** The ways from a name's own spot to the others, the shortest first. */
const WAYS: readonly (ScreenPoint & { readonly far: number })[] = waysAround();

function waysAround() {
  const steps = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, index) => index * STEP - REACH);
  return steps
    .flatMap((y) => steps.map((x) => ({ x, y, far: Math.hypot(x, y) })))
    .filter(({ far }) => far <= REACH)
    .sort((a, b) => a.far - b.far || a.y - b.y || a.x - b.x);
}

/**
 * Gives names room, the more important first: each stands on its own spot or at the cheapest near it, wholly within the
 * frame, and touches nothing. A name that finds no room in any wording is not among them. One whose spot is out of the
 * frame, so that it would be cut, has none either.
 */
export function placeNames(
  wishes: readonly NameWish[],
  obstacles: readonly Box[],
  frame: Box,
  costOf: CostOfSpot = () => 0,
): ReadonlyMap<string, NameSpot> {
  const taken = [...obstacles];
  const placed = new Map<string, NameSpot>();
  for (const wish of wishes) {
    const found = holds(frame, wish.at) ? firstWording(wish, taken, grow(frame, -EDGE), costOf) : null;
    if (!found) continue;
    placed.set(wish.key, found);
    taken.push(found.box);
  }
  return placed;
}

function firstWording(wish: NameWish, taken: readonly Box[], frame: Box, costOf: CostOfSpot) {
  for (const [wording, size] of wish.sizes.entries()) {
    const spot = cheapestSpot(wish, size, taken, frame, costOf);
    if (spot) return { spot, wording, box: boxAround(spot, size.width, size.height) };
  }
  return null;
}

function cheapestSpot(
  { key, at, mostBetween = MOST_BETWEEN }: NameWish,
  size: LabelSize,
  taken: readonly Box[],
  frame: Box,
  costOf: CostOfSpot,
): ScreenPoint | null {
  const around = grow(boxAround(at, size.width, size.height), REACH + AIR);
  const near = taken.filter((other) => overlap(around, other) > 0);
  let best: ScreenPoint | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const way of WAYS) {
    if (way.far >= least) break;
    const spot = { x: at.x + way.x, y: at.y + way.y };
    const box = boxAround(spot, size.width, size.height);
    const edge = nearestIn(box, at);
    if (Math.hypot(edge.x - at.x, edge.y - at.y) > mostBetween || !contains(frame, box)) continue;
    const airy = grow(box, AIR);
    if (near.some((other) => overlap(airy, other) > 0)) continue;
    // The caller's measure may be dear to take, so only of what is cheap so far.
    const cost = way.far + costOf(key, spot, size);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
