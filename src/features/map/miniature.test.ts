import { expect, test } from 'vitest';
import { squareOutline } from '../../testing/square-outline.ts';
import { extentAround, miniatureOf } from './miniature.ts';

const GAZA = { south: 31.2, west: 34.2, north: 31.6, east: 34.6 };
const TOKYO = { south: 35, west: 139, north: 36, east: 140 };

test('a near view is shown in its region, or in the world outside of it', () => {
  expect(extentAround(GAZA)?.west).toBe(-20);
  expect(extentAround(TOKYO)?.west).toBe(-180);
});

test('a view that is far already needs no miniature', () => {
  expect(extentAround({ south: 15, west: 10, north: 40, east: 60 })).toBeNull();
  expect(extentAround({ south: -60, west: -170, north: 70, east: 170 })).toBeNull();
});

test('draws the land of the extent, and leaves out what lies beyond or is smaller than a pixel', () => {
  const extent = { south: 5, west: -20, north: 45, east: 65 };
  const countries = [
    squareOutline('iso:EG', 25, 22, 9),
    squareOutline('iso:AU', 120, -30, 20),
    squareOutline('iso:BH', 50.5, 26, 0.2),
  ];
  const { land, width, height } = miniatureOf(countries, extent);
  expect(land.match(/M/gu)).toHaveLength(1);
  for (const [x, y] of [...land.matchAll(/(\d+) (\d+)/gu)].map((each) => each.slice(1).map(Number))) {
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test('is drawn once for an extent, however often the view comes back to it', () => {
  const countries = [squareOutline('iso:EG', 25, 22, 9)];
  const [region, world] = [GAZA, TOKYO].map(extentAround);
  if (!region || !world) throw new Error('both are near views');
  const first = miniatureOf(countries, region);
  expect(miniatureOf(countries, world)).not.toBe(first);
  expect(miniatureOf(countries, region)).toBe(first);
});

test('an area lies where its land is drawn', () => {
  const extent = { south: 5, west: -20, north: 45, east: 65 };
  const miniature = miniatureOf([], extent);
  expect(miniature.boxOf(extent)).toEqual({
    left: 0,
    top: 0,
    right: expect.closeTo(120),
    bottom: expect.closeTo(miniature.height, 0),
  });
  const { left, top, right, bottom } = miniature.boxOf(GAZA);
  expect(right).toBeGreaterThan(left);
  expect(bottom).toBeGreaterThan(top);
  expect(left / miniature.width).toBeCloseTo((34.2 + 20) / 85, 5);
});
