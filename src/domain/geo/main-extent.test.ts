import { expect, test } from 'vitest';
import { placeId } from '../gazetteer/place.ts';
import { continuousOutline } from './continuous-outline.ts';
import { mainExtent } from './main-extent.ts';
import type { AreaOutline } from './outlines.ts';

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const area = (...rings: number[][][]): AreaOutline => ({
  type: 'Feature',
  id: placeId('iso:XX'),
  properties: null,
  geometry: { type: 'MultiPolygon', coordinates: rings.map((each) => [each]) },
});

const MAINLAND = ring(0, 40, 10, 50);

test('an island near the coast belongs to the picture, a province overseas does not', () => {
  expect(mainExtent(area(MAINLAND, ring(-2, 42, -1, 43), ring(-55, 3, -52, 6)))).toEqual({
    west: -2,
    south: 40,
    east: 10,
    north: 50,
  });
});

test('a large part does, wherever it lies', () => {
  expect(mainExtent(area(MAINLAND, ring(20, 40, 26, 46))).east).toBe(26);
});

test('a ring over the 180th meridian is carried on beyond it', () => {
  const overTheLine = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
    [170, 60],
  ];
  const continuous = continuousOutline(area(overTheLine));
  expect(mainExtent(continuous)).toEqual({ west: 170, south: 60, east: 190, north: 70 });
});

test('of a country on both sides of the 180th meridian only the rings that step over it are carried on', () => {
  const overTheLine = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
    [170, 60],
  ];
  const { geometry } = continuousOutline(area(MAINLAND, overTheLine));
  expect(geometry.coordinates[0]).toEqual([MAINLAND]);
});

test('an outline that does not reach it is left alone', () => {
  const outline = area(MAINLAND);
  expect(continuousOutline(outline)).toBe(outline);
});
