import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, COMPASS_POINTS, compassPoint } from './bearing.ts';

const CAIRO = { lat: 30.06, lon: 31.25 };
const RAFAH = { lat: 31.29, lon: 34.25 };
const KHAN_YOUNIS = { lat: 31.34, lon: 34.3 };
const DOHA = { lat: 25.29, lon: 51.53 };

const position = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the bearing from one place to another', () => {
  it.each([
    [{ lat: 0, lon: 0 }, { lat: 10, lon: 0 }, 0],
    [{ lat: 0, lon: 0 }, { lat: 0, lon: 10 }, 90],
    [{ lat: 0, lon: 0 }, { lat: -10, lon: 0 }, 180],
    [{ lat: 0, lon: 0 }, { lat: 0, lon: -10 }, 270],
  ])('on the four main ways: %j to %j is %d', (from, to, degrees) => {
    expect(bearing(from, to)).toBeCloseTo(degrees, 6);
  });

  it('goes the short way over the 180th meridian', () => {
    expect(bearing({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(90, 6);
    expect(bearing({ lat: 0, lon: -179 }, { lat: 0, lon: 179 })).toBeCloseTo(270, 6);
  });

  it.each([
    [RAFAH, KHAN_YOUNIS, 'north-east'],
    [KHAN_YOUNIS, RAFAH, 'south-west'],
    [CAIRO, RAFAH, 'north-east'],
    [CAIRO, DOHA, 'east'],
    [DOHA, CAIRO, 'west'],
  ] as const)('is told by the nearest point of the compass', (from, to, point) => {
    expect(compassPoint(bearing(from, to) ?? Number.NaN)).toBe(point);
  });

  it('is none between two places that are one', () => {
    expect(bearing(CAIRO, { ...CAIRO })).toBeNull();
  });

  it('is at least 0 and less than 360, and always has a point of the compass', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const degrees = bearing(from, to);
        if (degrees === null) return;
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
        expect(COMPASS_POINTS).toContain(compassPoint(degrees));
      }),
    );
  });

  it('rounds to north on both sides of it', () => {
    expect([0, 22, 338, 359.9].map(compassPoint)).toEqual(['north', 'north', 'north', 'north']);
    expect([23, 337].map(compassPoint)).toEqual(['north-east', 'north-west']);
  });
});
