import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from './area.ts';

const square = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('the area of a shape', () => {
  it('of one degree at the equator is that of the sphere’s', () => {
    expect(areaKm2(square(0, 0, 1, 1))).toBeCloseTo(12363.7, 0);
  });

  it('of the whole sphere is its surface', () => {
    const quarters = [-180, -90, 0, 90].map((west) => areaKm2(square(west, -90, west + 90, 90)));
    expect(quarters.reduce((sum, each) => sum + each)).toBeCloseTo(510_065_882, -2);
  });

  it('leaves out what is a hole', () => {
    const [outer = []] = square(0, 0, 2, 2).coordinates;
    const [hole = []] = square(0.5, 0.5, 1.5, 1.5).coordinates;
    const whole = areaKm2({ type: 'Polygon', coordinates: [outer] });
    const holed = areaKm2({ type: 'Polygon', coordinates: [outer, hole] });
    expect(whole - holed).toBeCloseTo(areaKm2(square(0.5, 0.5, 1.5, 1.5)), 6);
  });

  it('is the same over the 180th meridian', () => {
    expect(areaKm2(square(179, 10, -179, 12))).toBeCloseTo(areaKm2(square(0, 10, 2, 12)), 6);
  });

  it('of parts is their sum, whichever way they are drawn', () => {
    const latitude = fc.integer({ min: -80, max: 79 });
    fc.assert(
      fc.property(latitude, latitude, (south, other) => {
        const [one, two] = [square(10, south, 12, south + 1), square(40, other, 41, other + 1)];
        const turned = two.coordinates.map((ring) => ring.toReversed());
        const both = areaKm2({ type: 'MultiPolygon', coordinates: [one.coordinates, turned] });
        expect(both).toBeCloseTo(areaKm2(one) + areaKm2(two), 4);
      }),
    );
  });
});
