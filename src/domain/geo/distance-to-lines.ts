import type { Position } from './position.ts';

/** A line as GeoJSON has it: positions as [lon, lat]. */
type Line = readonly (readonly number[])[];

/** Of latitude, in kilometres. */
export const KM_PER_DEGREE = 111.2;

/** How far the nearest of the lines is, in kilometres: good for what is near, a rough figure for what is far. */
export function kmToLines({ lat, lon }: Position, lines: readonly Line[]): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const line of lines) {
    let fromX = 0;
    let fromY = 0;
    let begun = false;
    for (const [pointLon = 0, pointLat = 0] of line) {
      const x = (pointLon - lon) * narrowing;
      const y = pointLat - lat;
      if (begun) least = Math.min(least, toSegment(fromX, fromY, x, y));
      begun = true;
      fromX = x;
      fromY = y;
    }
  }
  return least * KM_PER_DEGREE;
}

/** From the origin to the segment between two points. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
