import type { Position as Coordinates } from 'geojson';
import type { AreaOutline } from './outlines.ts';

/**
 * An outline in one piece: where a ring steps over the 180th meridian it goes on beyond it instead of back across the
 * whole map. Outlines that do not reach it are given back as they are.
 */
export function continuousOutline(outline: AreaOutline): AreaOutline {
  const { geometry } = outline;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!polygons.some((rings) => rings.some(stepsOver))) return outline;
  return {
    ...outline,
    geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(carriedOn)) },
  };
}

const HALF_TURN = 180;
const isStepOver = (from: Coordinates | undefined, to: Coordinates): boolean =>
  from !== undefined && Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > HALF_TURN;

const stepsOver = (ring: readonly Coordinates[]): boolean =>
  ring.some((point, index) => isStepOver(ring[index - 1], point));

/** Points west of the meridian of a ring that lies on both sides are counted on eastwards. */
const carriedOn = (ring: Coordinates[]): Coordinates[] =>
  stepsOver(ring) ? ring.map(([lon = 0, lat = 0]) => [lon < 0 ? lon + 2 * HALF_TURN : lon, lat]) : ring;
