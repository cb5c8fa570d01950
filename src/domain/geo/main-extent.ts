import type { Position as Coordinates } from 'geojson';
import type { Bounds } from './bounds.ts';
import type { AreaOutline } from './outlines.ts';

interface Part {
  readonly bounds: Bounds;
  readonly area: number;
}

/** A part at least this large beside the largest one belongs to the picture of a country wherever it lies. */
const LARGE_SHARE = 0.2;
/** So does a smaller one within this share of the largest one's breadth and height. */
const NEAR_SHARE = 0.25;

/**
 * The box in which one looks for an area: its main land and what lies near it, without far islands, overseas provinces or
 * what reaches over the 180th meridian.
 */
export function mainExtent({ geometry }: AreaOutline): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map(([ring]) => partOf(ring ?? [])).sort((a, b) => b.area - a.area);
  const [main, ...others] = parts;
  if (!main) return { south: 0, west: 0, north: 0, east: 0 };
  return others
    .filter((part) => part.area >= LARGE_SHARE * main.area || isNear(part.bounds, main.bounds))
    .reduce((box, part) => union(box, part.bounds), main.bounds);
}

/** The box round both. */
export const union = (a: Bounds, b: Bounds): Bounds => ({
  south: Math.min(a.south, b.south),
  west: Math.min(a.west, b.west),
  north: Math.max(a.north, b.north),
  east: Math.max(a.east, b.east),
});

function isNear(bounds: Bounds, main: Bounds): boolean {
  const across = (main.east - main.west) * NEAR_SHARE;
  const up = (main.north - main.south) * NEAR_SHARE;
  return (
    bounds.west >= main.west - across &&
    bounds.east <= main.east + across &&
    bounds.south >= main.south - up &&
    bounds.north <= main.north + up
  );
}

function partOf(ring: readonly Coordinates[]): Part {
  const bounds = boundsOfRing(ring);
  let doubled = 0;
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += lon * nextLat - nextLon * lat;
  }
  const flattening = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  return { bounds, area: (Math.abs(doubled) / 2) * flattening };
}

/** The box round a ring of GeoJSON positions. */
export function boundsOfRing(ring: readonly Coordinates[]): Bounds {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const [lon = 0, lat = 0] of ring) {
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
  }
  return { south, west, north, east };
}
