/** A point of the drawn map in pixels, y downwards; left is west whatever the interface's direction. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of this size round a point. */
export const boxAround = ({ x, y }: ScreenPoint, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The area that two boxes share, 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box is apart from all of the others. */
export const isClearOf = (box: Box, others: readonly Box[]): boolean =>
  others.every((other) => overlap(box, other) === 0);

/** How far two boxes are apart, 0 where they touch. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}

/** A box grown on every side. */
export const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** Whether the inner box lies wholly in the outer one. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether the point lies in the box. */
export const holds = (box: Box, { x, y }: ScreenPoint): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The point of the box that is nearest to the given one. */
export const nearestIn = (box: Box, { x, y }: ScreenPoint): ScreenPoint => ({
  x: Math.min(box.right, Math.max(box.left, x)),
  y: Math.min(box.bottom, Math.max(box.top, y)),
});

/** Where a line from the middle of the box to a point outside leaves the box, this far within it, and its angle. */
export function towardsEdge(box: Box, point: ScreenPoint, inset: number): { at: ScreenPoint; angle: number } {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const dx = point.x - middle.x;
  const dy = point.y - middle.y;
  const share = Math.min(
    1,
    ((box.right - box.left) / 2 - inset) / Math.max(Math.abs(dx), 1e-6),
    ((box.bottom - box.top) / 2 - inset) / Math.max(Math.abs(dy), 1e-6),
  );
  return { at: { x: middle.x + dx * share, y: middle.y + dy * share }, angle: Math.atan2(dy, dx) };
}
