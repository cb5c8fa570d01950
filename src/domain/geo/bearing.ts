import type { Position } from './position.ts';

/** The eight directions of a compass, clockwise from north. */
export const COMPASS_POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

const FULL_TURN = 360;
const EIGHTH_TURN = FULL_TURN / COMPASS_POINTS.length;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The direction in which the shortest way from one place to another sets out, in degrees clockwise from north, from 0 up
 * to but not 360; null between two places that are one.
 */
export function bearing(from: Position, to: Position): number | null {
  if (from.lat === to.lat && from.lon === to.lon) return null;
  const turn = radians(to.lon - from.lon);
  const east = Math.sin(turn) * Math.cos(radians(to.lat));
  const north =
    Math.cos(radians(from.lat)) * Math.sin(radians(to.lat)) -
    Math.sin(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(turn);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  // The remainder again after adding a turn: a hair west of north would round up to a full turn.
  return (degrees + FULL_TURN) % FULL_TURN;
}

/** The point of the compass that a bearing is nearest to. */
export const compassPoint = (degrees: number): CompassPoint =>
  COMPASS_POINTS[Math.round(degrees / EIGHTH_TURN) % COMPASS_POINTS.length] as CompassPoint;
