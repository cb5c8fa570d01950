import type { Position as LonLat, MultiPolygon, Polygon } from 'geojson';

const KM_IN_A_DEGREE = 111;

/** Kilometres from a point to the nearest corner of an outline, 0 within it. */
export function kmToOutline(
  outline: Polygon | MultiPolygon,
  point: { readonly lat: number; readonly lon: number },
): number {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  if (rings.some((ring) => isInside(ring, point))) return 0;
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let degrees = Number.POSITIVE_INFINITY;
  for (const [lon = 0, lat = 0] of rings.flat()) {
    degrees = Math.min(degrees, Math.hypot(lat - point.lat, (lon - point.lon) * shrink));
  }
  return degrees * KM_IN_A_DEGREE;
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
