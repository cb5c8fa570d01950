import type { MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOfRing } from '../../src/domain/geo/main-extent.ts';
import type { Outlines } from '../../src/domain/geo/outlines.ts';
import { squareOutline } from '../../src/testing/square-outline.ts';
import { clipOutlines } from './clip-outlines.ts';

const BOX = { west: 0, south: 0, east: 10, north: 10 };
const lines = (...coordinates: number[][][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
const outlines: Outlines = {
  countries: [
    squareOutline('iso:IN', 2, 2, 3),
    squareOutline('iso:HALF', 5, 5, 10),
    squareOutline('iso:OUT', 20, 20, 5),
  ],
  territories: [],
  bordersWithin: { settled: lines(), disputed: lines() },
  bordersBeyond: { settled: lines(), disputed: lines() },
  rivers: lines([
    [-9, 5],
    [-1, 5],
    [1, 5],
    [9, 5],
    [11, 5],
    [15, 5],
    [19, 5],
    [8, 8],
  ]),
  lakes: { type: 'MultiPolygon', coordinates: [] },
  areas: new Map(),
};

describe('clipOutlines', () => {
  const { countries, rivers } = clipOutlines(outlines, BOX);

  it('keeps what lies inside, cuts what reaches out, and leaves out the rest', () => {
    expect(countries.map(({ id }) => id)).toEqual(['iso:IN', 'iso:HALF']);
    const boxes = countries.map(({ geometry }) =>
      boundsOfRing((geometry as { coordinates: number[][][][] }).coordinates[0]?.[0] ?? []),
    );
    expect(boxes).toEqual([
      { west: 2, south: 2, east: 5, north: 5 },
      { west: 5, south: 5, east: 10, north: 10 },
    ]);
  });

  it('keeps the stretches of a line that can be seen', () => {
    expect(rivers.coordinates).toEqual([
      [
        [-1, 5],
        [1, 5],
        [9, 5],
        [11, 5],
      ],
      [
        [19, 5],
        [8, 8],
      ],
    ]);
  });
});
