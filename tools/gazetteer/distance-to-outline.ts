import type { Position as LonLat, MultiPolygon, Polygon } from 'geojson';

const KM_IN_A_DEGREE = 111;

/** Kilometres from a point to an outline, 0 within it; in plain degrees, good enough for some hundred kilometres. */
export function kmToOutline(
  outline: Polygon | MultiPolygon,
  point: { readonly lat: number; readonly lon: number },
): number {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  if (rings.some((ring) => isInside(ring, point))) return 0;
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const seenFromPoint = ([lon = 0, lat = 0]: LonLat): Offset => ({
    x: (lon - point.lon) * shrink,
    y: lat - point.lat,
  });
  let degrees = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    const corners = ring.map(seenFromPoint);
    corners.forEach((corner, index) => {
      degrees = Math.min(degrees, lengthTo(corners[index - 1] ?? corner, corner));
    });
  }
  return degrees * KM_IN_A_DEGREE;
}

interface Offset {
  readonly x: number;
  readonly y: number;
}

/** How far the stretch from one corner to the next is from where it is seen. */
function lengthTo(from: Offset, to: Offset): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2;
  const share = squared === 0 ? 0 : -(from.x * along.x + from.y * along.y) / squared;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(from.x + at * along.x, from.y + at * along.y);
}

/** Whether a point lies within a ring of `[lon, lat]` corners. */
export function isInside(
  ring: readonly (LonLat | readonly number[])[],
  { lat, lon }: { readonly lat: number; readonly lon: number },
): boolean {
  let inside = false;
  ring.forEach(([lon1 = 0, lat1 = 0], index) => {
    const [lon2 = 0, lat2 = 0] = ring.at(index - 1) ?? [];
    const crosses = lat1 > lat !== lat2 > lat && lon < ((lon2 - lon1) * (lat - lat1)) / (lat2 - lat1) + lon1;
    if (crosses) inside = !inside;
  });
  return inside;
}
