import type { MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { squareOutline } from '../../testing/square-outline.ts';
import { placeId } from '../gazetteer/place.ts';
import type { AreaOutline, Outlines } from './outlines.ts';
import { drawStillMap, FRAME_WIDTH, frameFor } from './still-map.ts';

const lines = (...coordinates: number[][][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
const outlines: Outlines = {
  countries: [squareOutline('iso:AA', 0, 0, 10), squareOutline('iso:BB', 10, 0, 10)],
  territories: [squareOutline('t:cc', 2, 2, 1)],
  bordersWithin: {
    settled: lines([
      [10, 0],
      [10, 10],
    ]),
    disputed: lines([
      [2, 2],
      [3, 2],
    ]),
  },
  bordersBeyond: { settled: lines(), disputed: lines() },
  rivers: lines([
    [1, 1],
    [1, 9],
  ]),
  lakes: { type: 'MultiPolygon', coordinates: [] },
  areas: new Map(),
};
const place = (id: string, lat: number, lon: number) => ({ id: placeId(id), position: { lat, lon } });
const draw = (...places: ReturnType<typeof place>[]) =>
  drawStillMap(outlines, { places, shape: 0.75, reach: 1 });

describe('drawStillMap', () => {
  it('is laid round a box where one is given, and tells where on the earth it lies', () => {
    const around = { south: -10, west: 0, north: 10, east: 90 };
    const { frame, points } = drawStillMap(outlines, {
      places: [place('a', 0, 0), place('b', 0, 90)],
      around,
      shape: 0.75,
      reach: 1,
    });
    const [west, east] = points.map(({ x }) => frame.west + (x / FRAME_WIDTH) * frame.size);
    expect(west).toBeCloseTo(0.5);
    expect(east).toBeCloseTo(0.75);
    expect(frame.west).toBeLessThan(0.5);
    expect(frame.west + frame.size).toBeGreaterThan(0.75);
  });

  it('takes the frame that it is given, with the places beyond it too', () => {
    const held = [place('a', 1, 1), place('b', 9, 12)];
    const frame = frameFor(outlines, held, 0.75);
    const { points } = drawStillMap(outlines, {
      places: [...held, place('c', 1, 60)],
      frame,
      shape: 0.75,
      reach: 1,
    });
    expect(points.slice(0, 2)).toEqual(draw(...held).points);
    expect(points[2]?.x).toBeGreaterThan(2 * FRAME_WIDTH);
  });

  it('is as fine round a place beyond its frame as in it, where one may look there', () => {
    const held = [place('a', 1, 1), place('b', 9, 12)];
    const far = place('c', 0, 120);
    const coast = Array.from({ length: 720 }, (_, index) => [
      120 + Math.cos((index * Math.PI) / 360),
      Math.sin((index * Math.PI) / 360),
    ]);
    const island = {
      ...squareOutline('iso:CC', 0, 0, 1),
      geometry: { type: 'Polygon' as const, coordinates: [coast] },
    };
    const world = { ...outlines, countries: [island] };
    const land = (places: typeof held) =>
      drawStillMap(world, { places, frame: frameFor(outlines, held, 0.75), shape: 0.75, reach: 1 }).land;
    expect(land([...held, far]).length).toBeGreaterThan(4 * land(held).length);
  });

  it('has every place inside its frame with air around, north up and east at the right', () => {
    const { points, width, height } = draw(place('a', 1, 1), place('b', 9, 12));
    const [south, north] = points;
    expect(width).toBe(FRAME_WIDTH);
    expect(height).toBe(FRAME_WIDTH * 0.75);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(width * 0.1);
      expect(x).toBeLessThan(width * 0.9);
      expect(y).toBeGreaterThan(height * 0.1);
      expect(y).toBeLessThan(height * 0.9);
    }
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(north?.x).toBeGreaterThan(south?.x ?? 0);
  });

  it('draws the areas that are named by themselves and the others as one land', () => {
    const { areas, land, borders, disputed, rivers } = draw(place('iso:AA', 5, 5), place('t:cc', 2.5, 2.5));
    expect(areas.map(({ id }) => id)).toEqual(['iso:AA', 't:cc']);
    expect(land.match(/M/g)).toHaveLength(1);
    for (const path of [borders, disputed, rivers]) expect(path.match(/M/g)).toHaveLength(1);
  });

  it('shows a country that stands alone whole, in the middle', () => {
    const { areas, width } = draw(place('iso:AA', 5, 5));
    const [, x = '', side = ''] = /^M(-?\d+) -?\d+l ?(-?\d+)/.exec(areas[0]?.path ?? '') ?? [];
    expect(Number(x)).toBeGreaterThan(0);
    expect(Number(x) + Number(side)).toBeLessThan(width);
  });

  it('does not look nearer than a region, however few the places', () => {
    const { points } = draw(place('a', 31.5, 34.4), place('b', 31.5, 34.41));
    expect((points[1]?.x ?? 0) - (points[0]?.x ?? 0)).toBeLessThan(FRAME_WIDTH / 50);
  });

  it('is the whole earth where there are no places', () => {
    const { points, land } = draw();
    expect(points).toEqual([]);
    expect(land).not.toBe('');
  });

  it('draws coarser what would take too many characters', () => {
    const wish = { places: [place('a', 1, 1), place('b', 9, 9)], shape: 0.75, reach: 1 };
    const coast = Array.from({ length: 2000 }, (_, index) => [
      5 + Math.cos(index / 318) * 4,
      5 + Math.sin(index / 318) * 4,
    ]);
    const round = {
      ...squareOutline('iso:CC', 0, 0, 1),
      geometry: { type: 'Polygon' as const, coordinates: [coast] },
    };
    const world = { ...outlines, countries: [round] };
    const fine = drawStillMap(world, wish).land;
    const coarse = drawStillMap(world, { ...wish, most: 1000 }).land;
    expect(fine.length).toBeGreaterThan(2000);
    expect(coarse.length).toBeLessThanOrEqual(1000);
    expect(coarse.length).toBeGreaterThan(500);
  });

  it('writes only whole numbers, so that it stays small', () => {
    const { land, borders } = draw(place('a', 1.234567, 1.234567), place('b', 3, 3));
    expect(land + borders).toMatch(/^[Mlz\d -]*$/);
  });

  it('goes on beyond the 180th meridian instead of back across the map', () => {
    const across: AreaOutline = {
      ...squareOutline('iso:CC', 0, 0, 1),
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [170, 60],
              [-170, 60],
              [-170, 70],
              [170, 70],
              [170, 60],
            ],
          ],
        ],
      } as MultiPolygon,
    };
    const { areas } = drawStillMap(
      { ...outlines, countries: [across], territories: [] },
      { places: [place('iso:CC', 65, 175)], shape: 0.75, reach: 1 },
    );
    const widest = Math.max(
      ...(areas[0]?.path.match(/-?\d+/g) ?? []).map((number) => Math.abs(Number(number))),
    );
    expect(widest).toBeLessThan(FRAME_WIDTH);
  });
});
