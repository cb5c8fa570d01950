import type { Position as LonLat } from 'geojson';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { southOf } from '../../domain/geo/mercator.ts';
import type { AreaOutline } from '../../domain/geo/outlines.ts';
import type { Box } from '../../domain/geo/screen.ts';
import { madeOnce } from '../../domain/made-once.ts';

/** A part of the world drawn very small. */
export interface Miniature {
  readonly width: number;
  readonly height: number;
  /** The land as an SVG path. */
  readonly land: string;
  /** Where an area lies in the drawing, in its pixels. */
  boxOf(bounds: Bounds): Box;
}

/** Where most of what is read happens, and the world with its inhabited lands. */
const REGION: Bounds = { south: 5, west: -20, north: 45, east: 65 };
const WORLD: Bounds = { south: -56, west: -180, north: 75, east: 190 };
const WIDTH = 120;
/** A view that takes more than this share of the width knows by itself where it is. */
const FAR = 0.25;

/** The part of the world that tells where a view is: the region round it, else the world; null for a view that is far already. */
export function extentAround({ south, west, north, east }: Bounds): Bounds | null {
  const isIn = south >= REGION.south && north <= REGION.north && west >= REGION.west && east <= REGION.east;
  const around = isIn ? REGION : WORLD;
  return (east - west) / (around.east - around.west) > FAR ? null : around;
}

/** The land of an extent, so small that a stroke of it is a pixel; drawn once for each extent of the same outlines. */
export function miniatureOf(countries: readonly AreaOutline[], extent: Bounds): Miniature {
  return miniaturesOf(countries)(extent);
}

const miniaturesOf = madeOnce((countries: readonly AreaOutline[]) =>
  madeOnce((extent: Bounds) => drawMiniature(countries, extent)),
);

function drawMiniature(countries: readonly AreaOutline[], extent: Bounds): Miniature {
  const scale = WIDTH / (extent.east - extent.west);
  const top = southOf(extent.north);
  const x = (lon: number) => (lon - extent.west) * scale;
  const y = (lat: number) => (southOf(lat) - top) * 360 * scale;
  const height = Math.round(y(extent.south));

  function ringPath(ring: readonly LonLat[]): string {
    const points: string[] = [];
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    // Of many points a pixel holds, only the first becomes words.
    for (const [lon = 0, lat = 0] of ring) {
      const [pixelX, pixelY] = [Math.round(x(lon)), Math.round(y(lat))];
      if (pixelX === lastX && pixelY === lastY) continue;
      [lastX, lastY] = [pixelX, pixelY];
      points.push(`${pixelX} ${pixelY}`);
    }
    return points.length < 4 ? '' : `M${points.join('L')}Z`;
  }
  const land = countries
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => (rings[0] && touches(rings[0], extent) ? ringPath(rings[0]) : ''))
    .join('');
  return {
    width: WIDTH,
    height,
    land,
    boxOf: ({ south, west, north, east }) => ({
      left: x(west),
      top: y(north),
      right: x(east),
      bottom: y(south),
    }),
  };
}

function touches(ring: readonly LonLat[], { south, west, north, east }: Bounds): boolean {
  return ring.some(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north);
}
