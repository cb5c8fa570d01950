import { type Box, boxAround, contains, grow, holds, isClearOf, type ScreenPoint } from './screen.ts';

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
    taken.push(withSpace(label.box));
    if (wish.withSign) taken.push(signBox(wish));
  }
  return placed;
}

/** The air between a label and the edge of the frame. */
const EDGE = 3;

function firstFree(wish: LabelWish, taken: readonly Box[], frame: Box, air: number): PlacedLabel | null {
  const inFrame = holds(frame, wish.at);
  const within = grow(frame, -EDGE);
  const isFree = (box: Box) => isClearOf(grow(box, air), taken);
  if (wish.withSign && !isFree(signBox(wish))) return null;
  for (const [wording, size] of wish.sizes.entries()) {
    for (const side of wish.sides) {
      const box = labelBox(wish.at, wish.radius, size, side);
      const drawn = wish.withSign ? [box, signBox(wish)] : [box];
      const isWhole = drawn.every((each) => contains(within, each)) || (!inFrame && isClearOf(frame, drawn));
      if (isWhole && isFree(box)) return { key: wish.key, side, wording, box };
    }
  }
  return null;
}

/** What stands in line with a label, nearer than this on either side, would be read as one with it. */
const SPACE = 10;

const withSpace = ({ left, right, ...rest }: Box): Box => ({
  ...rest,
  left: left - SPACE,
  right: right + SPACE,
});

const signBox = ({ at, radius }: LabelWish): Box => boxAround(at, 2 * radius, 2 * radius);
