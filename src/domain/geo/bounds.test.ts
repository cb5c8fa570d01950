import { expect, it } from 'vitest';
import { boundsHold, boundsMeet, boundsOf } from './bounds.ts';

const box = { south: 21.5, west: 25, north: 31.5, east: 36.5 };

it('is the smallest box round positions, none round none', () => {
  const cairo = { lat: 30.06, lon: 31.25 };
  expect(boundsOf([cairo, { lat: 31.2, lon: 29.9 }, { lat: 24.1, lon: 32.9 }])).toEqual({
    south: 24.1,
    west: 29.9,
    north: 31.2,
    east: 32.9,
  });
  expect(boundsOf([cairo])).toEqual({ south: 30.06, west: 31.25, north: 30.06, east: 31.25 });
  expect(boundsOf([])).toBeNull();
});

it('holds what lies in it or on its edge', () => {
  expect(boundsHold(box, { lat: 30, lon: 31 })).toBe(true);
  for (const lat of [box.south, box.north])
    for (const lon of [box.west, box.east]) expect(boundsHold(box, { lat, lon })).toBe(true);
  for (const outside of [
    { lat: 21.4, lon: 31 },
    { lat: 31.6, lon: 31 },
    { lat: 30, lon: 24.9 },
    { lat: 30, lon: 36.6 },
  ])
    expect(boundsHold(box, outside)).toBe(false);
});

it('meets a box that it shares a point with', () => {
  const beside = (south: number, west: number) => ({ south, west, north: south + 1, east: west + 1 });
  for (const other of [box, beside(25, 30), beside(31.5, 36.5), beside(20.5, 24)]) {
    expect(boundsMeet(box, other)).toBe(true);
    expect(boundsMeet(other, box)).toBe(true);
  }
  for (const other of [beside(31.6, 30), beside(20.4, 30), beside(25, 36.6), beside(25, 23.9)])
    expect(boundsMeet(box, other)).toBe(false);
});
