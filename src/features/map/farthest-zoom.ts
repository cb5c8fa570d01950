/** From how far a wide map shows the world; on a narrower one not all of it would be seen from there. */
export const FARTHEST_ZOOM = 2;
const ON_NARROWEST = 0;
/** How large the earth is at zoom 0, in pixels. */
export const EARTH = 256;
/** From how near a map may be looked at. */
export const NEAREST_ZOOM = 17;
/** The steps in which the map zooms. */
export const ZOOM_STEP = 0.25;

/** From how far a map of this width may be looked at: so that the whole world finds room in it, and no farther. */
export function farthestZoom(width: number): number {
  const filling = Math.floor(Math.log2(width / EARTH) / ZOOM_STEP) * ZOOM_STEP;
  return Math.min(FARTHEST_ZOOM, Math.max(ON_NARROWEST, filling));
}
