import type { Box } from '../../domain/geo/screen.ts';
import { clearFrame } from './clear-frame.ts';

import { EARTH, FARTHEST_ZOOM, ZOOM_STEP } from './farthest-zoom.ts';

/** A box on Mercator's earth, a square of side 1 with west and north at 0. */
export type WorldBox = Readonly<Record<'west' | 'north' | 'east' | 'south', number>>;

/** The middle of a view on Mercator's earth and its zoom. */
export interface FirstView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Whether the map's buttons stand at its left, as in an interface from right to left. */
  readonly buttonsLeft: boolean;
}

/** What will lie over the map, in pixels: the column of buttons, the key and the credits below. */
const BUTTONS = 47;
const KEY_FROM_WIDTH = 512;
const FOOT_WITH_KEY = 64;
const FOOT = 47;

/**
 * The view that a map begins with so that all of a box is in its clear part. It does not look at the page, so that a drawing
 * that stands in for the map and the map itself begin with the same.
 */
export function firstView(box: WorldBox, { width, height, buttonsLeft }: Frame, nearest: number): FirstView {
  const foot = width < KEY_FROM_WIDTH ? FOOT : FOOT_WITH_KEY;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const { left, top, right, bottom } = stageOf(frame, [
    buttonsLeft ? { ...frame, right: BUTTONS } : { ...frame, left: width - BUTTONS },
    { ...frame, top: height - foot },
  ]);
  const across = (right - left) / (box.east - box.west);
  const down = (bottom - top) / (box.south - box.north);
  const fitting = Math.log2(Math.min(across, down) / EARTH);
  const zoom = Math.max(FARTHEST_ZOOM, Math.min(nearest, Math.floor(fitting / ZOOM_STEP) * ZOOM_STEP));
  const earth = EARTH * 2 ** zoom;
  return {
    x: (box.west + box.east) / 2 + (width - left - right) / 2 / earth,
    y: (box.north + box.south) / 2 + (height - top - bottom) / 2 / earth,
    zoom,
  };
}

const SHARE = 0.1;
const LEAST = 24;
const MOST = 72;
/** Of the map in either direction at least so much has to be clear to aim for the clear part alone. */
const LEAST_CLEAR = 1 / 3;

/** The part of a map in which what is shown should stand: clear of what covers it, with air on each side. */
export const stageOf = (frame: Box, covers: readonly Box[]): Box => withAir(clearPartOf(frame, covers));

/** The part of a map that nothing covers, to its edges; all of it where that is too little. */
export function clearPartOf(frame: Box, covers: readonly Box[]): Box {
  const clear = clearFrame(frame, covers);
  const isEnough =
    clear.right - clear.left > frame.right * LEAST_CLEAR &&
    clear.bottom - clear.top > frame.bottom * LEAST_CLEAR;
  return isEnough ? clear : frame;
}

/** Less air on a small map. */
function withAir({ left, top, right, bottom }: Box): Box {
  const along = (extent: number) => Math.min(MOST, Math.max(LEAST, extent * SHARE), extent / 2);
  const across = along(right - left);
  const down = along(bottom - top);
  return { left: left + across, top: top + down, right: right - across, bottom: bottom - down };
}
