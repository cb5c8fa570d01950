import type { Position as Coordinates, MultiPolygon, Polygon } from 'geojson';

const EARTH_RADIUS_KM = 6371.0088;
const HALF_TURN = 180;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The area of a shape in square kilometres on a sphere of the earth's mean radius, its holes left out. Edges run along
 * lines of the cylindrical equal-area projection, which for outlines as fine as a map's is within a few in a thousand.
 */
export function areaKm2({ type, coordinates }: Polygon | MultiPolygon): number {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringAreaKm2(outer) - holes.reduce((gone, hole) => gone + ringAreaKm2(hole), 0),
    0,
  );
}

/** By the trapezoids between the ring and the equator, in longitude and the sine of the latitude. */
function ringAreaKm2(ring: readonly Coordinates[]): number {
  let doubled = 0;
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += shortTurn(nextLon - lon) * (Math.sin(radians(lat)) + Math.sin(radians(nextLat)));
  }
  return Math.abs(radians(doubled) / 2) * EARTH_RADIUS_KM ** 2;
}

/** A step over the 180th meridian goes the short way. */
function shortTurn(degrees: number): number {
  if (degrees > HALF_TURN) return degrees - 2 * HALF_TURN;
  return degrees < -HALF_TURN ? degrees + 2 * HALF_TURN : degrees;
}
