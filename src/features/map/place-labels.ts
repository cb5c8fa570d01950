import { type Box, boxAround, contains, grow, holds, overlap, type ScreenPoint } from './screen.ts';

/** Where a label stands from its sign: -1 left or above, 0 in line, 1 right or below. Screen sides, not reading sides. */
export interface Side {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A sign that wants a label. */
export interface LabelWish {
  readonly key: string;
  readonly at: ScreenPoint;
  /** Of the sign; the label keeps clear of it. */
  readonly radius: number;
  /** Of the label's wordings, the fullest first; the next is tried where one finds no room. */
  readonly sizes: readonly LabelSize[];
  /** Positions to be tried, the best first. */
  readonly sides: readonly Side[];
  /** The sign has no room of its own yet: it needs some together with its label, or both are left out. */
  readonly withSign?: boolean;
}

/** Where a label found room. */
export interface PlacedLabel {
  readonly key: string;
  readonly side: Side;
  /** Which of the wordings fits. */
  readonly wording: number;
  readonly box: Box;
}

const CENTRE: Side = { across: 0, down: 0 };
const RIGHT: Side = { across: 1, down: 0 };
const LEFT: Side = { across: -1, down: 0 };
const ABOVE: Side = { across: 0, down: -1 };
const BELOW: Side = { across: 0, down: 1 };
const corners = (first: 1 | -1): readonly Side[] =>
  ([-1, 1] as const).flatMap((down) => [
    { across: first, down },
    { across: first === 1 ? (-1 as const) : (1 as const), down },
  ]);

/** The sides for a sign's label, beginning with the one towards which the language reads. */
export const sidesFor = (direction: 'rtl' | 'ltr'): readonly Side[] =>
  direction === 'rtl'
    ? [LEFT, RIGHT, ABOVE, BELOW, ...corners(-1)]
    : [RIGHT, LEFT, ABOVE, BELOW, ...corners(1)];

/** The sides for a name that is written over its area and has no sign. */
export const AREA_SIDES: readonly Side[] = [CENTRE, ABOVE, BELOW];

/** The space between a sign and its label. */
const LABEL_GAP = 4;
/** The air between a name and the edge of the frame that it would have been cut by. */
const EDGE = 4;
/** A corner label stands nearer, since the sign's own corner is empty. */
const CORNER = 0.6;

/** How far a label's near edge stands from the middle of its sign, along one axis. */
export const labelOffset = (radius: number, { across, down }: Side): number =>
  across !== 0 && down !== 0 ? radius * CORNER + 1 : radius + LABEL_GAP;

/** The box of a label at a side of its sign. */
export function labelBox(at: ScreenPoint, radius: number, size: LabelSize, side: Side): Box {
  const offset = labelOffset(radius, side);
  const start = (centre: number, extent: number, along: -1 | 0 | 1) =>
    centre + along * offset - (along === 0 ? extent / 2 : along === -1 ? extent : 0);
  const left = start(at.x, size.width, side.across);
  const top = start(at.y, size.height, side.down);
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/**
 * Gives labels room, the more important first: each takes the first position where it touches no obstacle and no label
 * before it, and lies wholly within the frame, or wholly out of it beside a sign that is out of it. A label that finds no
 * room is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  frame: Box,
  air = 1,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = firstFree(wish, taken, frame, air);
    if (!label) continue;
    placed.push(label);
    taken.push(label.box);
    if (wish.withSign) taken.push(signBox(wish));
  }
  return placed;
}

function firstFree(wish: LabelWish, taken: readonly Box[], frame: Box, air: number): PlacedLabel | null {
  const inFrame = holds(frame, wish.at);
  const isFree = (box: Box) => taken.every((other) => overlap(grow(box, air), other) === 0);
  if (wish.withSign && !isFree(signBox(wish))) return null;
  for (const [wording, size] of wish.sizes.entries()) {
    for (const side of wish.sides) {
      const box = labelBox(wish.at, wish.radius, size, side);
      const drawn = wish.withSign ? [box, signBox(wish)] : [box];
      const isWhole =
        drawn.every((each) => contains(frame, each)) ||
        (!inFrame && drawn.every((each) => overlap(frame, each) === 0));
      if (isWhole && isFree(box)) return { key: wish.key, side, wording, box };
    }
  }
  return null;
}

const signBox = ({ at, radius }: LabelWish): Box => boxAround(at, 2 * radius, 2 * radius);

/** A name that has to be shown, and may stand off its spot. */
export interface NameWish {
  readonly key: string;
  readonly at: ScreenPoint;
  readonly size: LabelSize;
}

/** In half widths and half heights of the name: on its spot, then round it, ever farther. */
const STEPS: readonly ScreenPoint[] = [
  { x: 0, y: 0 },
  ...[0.6, 1.1, 1.7, 2.4].flatMap((far) => [
    { x: 0, y: -far * 1.6 },
    { x: 0, y: far * 1.6 },
    { x: -far, y: 0 },
    { x: far, y: 0 },
    { x: -far, y: -far * 1.3 },
    { x: far, y: -far * 1.3 },
    { x: -far, y: far * 1.3 },
    { x: far, y: far * 1.3 },
  ]),
];

/** What a spot costs, in pixels that a name would rather go than put up with it. */
const COST = {
  covering: 150,
  perCovered: 0.5,
  leavingFrame: 400,
  perOutside: 0.1,
};

/**
 * Gives every name a place: its own spot if that is free, else one near by that is, within the frame if it can be, and
 * cheap by a measure of the caller's. Names whose spot is well out of the frame stay on it.
 */
export function placeNames(
  wishes: readonly NameWish[],
  obstacles: readonly Box[],
  frame: Box,
  costOf: (key: string, spot: ScreenPoint) => number = () => 0,
): ReadonlyMap<string, ScreenPoint> {
  const taken = [...obstacles];
  const spots = new Map<string, ScreenPoint>();
  for (const wish of wishes) {
    const { key, at, size } = wish;
    const isSeen = holds(grow(frame, Math.max(size.width, size.height) / 2), at);
    const spot = isSeen ? cheapestSpot(wish, taken, frame, costOf) : at;
    spots.set(key, spot);
    taken.push(labelBox(spot, 0, size, CENTRE));
  }
  return spots;
}

/** The spot nearest to a name's own where the frame does not cut it. */
function inFrame({ x, y }: ScreenPoint, { width, height }: LabelSize, frame: Box): ScreenPoint {
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  return {
    x: within(x, frame.left + width / 2 + EDGE, frame.right - width / 2 - EDGE),
    y: within(y, frame.top + height / 2 + EDGE, frame.bottom - height / 2 - EDGE),
  };
}

function coveringCost(box: Box, taken: readonly Box[]): number {
  const covered = taken.reduce((sum, other) => sum + overlap(grow(box, 2), other), 0);
  return covered === 0 ? 0 : COST.covering + covered * COST.perCovered;
}

function leavingCost(box: Box, frame: Box): number {
  const outside = overlap(box, box) - overlap(box, frame);
  return outside === 0 ? 0 : COST.leavingFrame + outside * COST.perOutside;
}

function cheapestSpot(
  { key, at, size }: NameWish,
  taken: readonly Box[],
  frame: Box,
  costOf: (key: string, spot: ScreenPoint) => number,
): ScreenPoint {
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  const spots = STEPS.map(({ x, y }) => ({
    x: at.x + (x * size.width) / 2,
    y: at.y + (y * size.height) / 2,
  }));
  for (const spot of [...spots, inFrame(at, size, frame)]) {
    const box = labelBox(spot, 0, size, CENTRE);
    const cost =
      Math.hypot(spot.x - at.x, spot.y - at.y) + coveringCost(box, taken) + leavingCost(box, frame);
    // The caller's measure may be dear to take, so only of what is cheap so far.
    if (cost >= least) continue;
    const whole = cost + costOf(key, spot);
    if (whole < least) [best, least] = [spot, whole];
  }
  return best;
}
