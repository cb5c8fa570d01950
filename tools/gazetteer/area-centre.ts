import polylabel from 'polylabel';
import { isInside } from './distance-to-outline.ts';

type Ring = readonly (readonly number[])[];
type Polygon = readonly Ring[];

/** A point to stand for an area on a map: its centre of gravity where that lies inside, else the point deepest inside. */
export function areaCentre(outline: readonly Polygon[]): { lat: number; lon: number } {
  const polygons = outline.map((polygon) => polygon.map(unbroken));
  const largest = polygons.reduce((best, next) => (areaOf(next) > areaOf(best) ? next : best));
  const total = polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
  // Of an archipelago the whole counts; elsewhere distant islands must not pull the centre out to sea.
  const isArchipelago = areaOf(largest) < total / 2;
  const centre = isArchipelago ? centreOf(polygons) : centreOf([largest]);
  if (isArchipelago || isInside(largest[0] ?? [], centre)) return round(centre);
  const [lon = 0, lat = 0] = polylabel(largest as [number, number][][], 0.05);
  return round({ lat, lon });
}

/** A ring that steps over the 180th meridian goes on beyond it. */
function unbroken(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([lon = 0, lat = 0], index) => {
    const [before = lon] = ring[index - 1] ?? [];
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    return [lon + turn, lat];
  });
}

const areaOf = ([ring = []]: Polygon) => Math.abs(slices(ring).reduce((sum, { area }) => sum + area, 0));

function centreOf(polygons: readonly Polygon[]): { lat: number; lon: number } {
  let [area, lat, lon] = [0, 0, 0];
  for (const [ring = []] of polygons) {
    const parts = slices(ring);
    const sign = Math.sign(parts.reduce((sum, part) => sum + part.area, 0));
    for (const part of parts) {
      area += sign * part.area;
      lat += sign * part.area * part.lat;
      lon += sign * part.area * part.lon;
    }
  }
  return { lat: lat / area, lon: lon / area };
}

/** The ring as triangles from the origin, each with its signed area and its centre, in plain degrees. */
function slices(ring: Ring) {
  return ring.slice(1).map(([lon2 = 0, lat2 = 0], index) => {
    const [lon1 = 0, lat1 = 0] = ring[index] ?? [];
    const area = (lon1 * lat2 - lon2 * lat1) / 2;
    return { area, lat: (lat1 + lat2) / 3, lon: (lon1 + lon2) / 3 };
  });
}

const round = ({ lat, lon }: { lat: number; lon: number }) => ({
  lat: Math.round(lat * 100) / 100,
  lon: Math.round((((((lon + 180) % 360) + 360) % 360) - 180) * 100) / 100,
});
