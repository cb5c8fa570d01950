import type { Position } from './position.ts';

/** A box on the earth in degrees; never crosses the 180th meridian. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The smallest box around the positions, null for none. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  const lats = positions.map((position) => position.lat);
  const lons = positions.map((position) => position.lon);
  return {
    south: Math.min(...lats),
    west: Math.min(...lons),
    north: Math.max(...lats),
    east: Math.max(...lons),
  };
}

/** Whether the position lies in the box or on its edge. */
export const boundsHold = ({ south, west, north, east }: Bounds, { lat, lon }: Position): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;

/** Whether two boxes have a point in common. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.south <= b.north && b.south <= a.north && a.west <= b.east && b.west <= a.east;
