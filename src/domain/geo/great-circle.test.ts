import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';
import { greatCircle } from './great-circle.ts';

const position = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
});

test('begins and ends where it should, and is as long as the distance', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      const whole = distanceKm(from, to);
      fc.pre(whole > 1 && whole < 19_000);
      const way = greatCircle(from, to, 16);
      const first = way[0] ?? from;
      const last = way.at(-1) ?? from;
      expect(distanceKm(first, from)).toBeLessThan(0.01);
      expect(distanceKm(last, to)).toBeLessThan(0.01);
      const length = way.reduce((sum, at, step) => sum + (step ? distanceKm(way[step - 1] ?? at, at) : 0), 0);
      expect(length).toBeCloseTo(whole, 1);
    }),
  );
});

test('runs on over the 180th meridian', () => {
  const lons = greatCircle({ lat: 0, lon: 170 }, { lat: 0, lon: -170 }, 4).map(({ lon }) => Math.round(lon));
  expect(lons).toEqual([170, 175, 180, 185, 190]);
});

test('between two places that are one is these two', () => {
  expect(greatCircle({ lat: 1, lon: 2 }, { lat: 1, lon: 2 }, 8)).toHaveLength(2);
});
