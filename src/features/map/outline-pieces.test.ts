import { expect, test } from 'vitest';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { squareOutline } from '../../testing/square-outline.ts';
import { landPieces, linePieces } from './outline-pieces.ts';

const NOTHING: Outlines = {
  countries: [],
  territories: [],
  bordersWithin: lines(),
  bordersBeyond: lines(),
  rivers: { type: 'MultiLineString', coordinates: [] },
  lakes: { type: 'MultiPolygon', coordinates: [] },
  areas: new Map(),
};

function lines() {
  const none = { type: 'MultiLineString' as const, coordinates: [] };
  return { settled: none, disputed: none };
}

test('small countries come together, one of many points by itself, and none is lost or twice there', () => {
  const small = squareOutline('iso:LB', 35, 33, 1);
  const large = {
    ...squareOutline('iso:RU', 60, 60, 9),
    geometry: {
      type: 'Polygon' as const,
      coordinates: [Array.from({ length: 7000 }, (_, index) => [60 + index / 1e4, 60])],
    },
  };
  const pieces = landPieces({ ...NOTHING, countries: [small, large, small, small] });
  expect(pieces.map(({ features }) => features.length)).toEqual([2, 2]);
  expect(new Set(pieces.map(({ className }) => className))).toEqual(new Set(['map-land']));
});

test('rivers that begin in the same part of the world are one shape, those of another part another', () => {
  const nile = [
    [32, 24],
    [31, 30],
  ];
  const canal = [
    [32, 30],
    [32, 31],
  ];
  const rhine = [
    [8, 47],
    [4, 52],
  ];
  const pieces = linePieces({
    ...NOTHING,
    rivers: { type: 'MultiLineString', coordinates: [nile, rhine, canal] },
  });
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.className).toBe('map-river');
  expect(pieces[0]?.features.map(({ geometry }) => geometry)).toEqual([
    { type: 'MultiLineString', coordinates: [nile, canal] },
    { type: 'MultiLineString', coordinates: [rhine] },
  ]);
});

test('lakes are areas by the same parts', () => {
  const ring = [
    [33, -1],
    [34, -1],
    [34, 0],
    [33, -1],
  ];
  const [piece] = linePieces({ ...NOTHING, lakes: { type: 'MultiPolygon', coordinates: [[ring]] } });
  expect(piece?.className).toBe('map-lake');
  expect(piece?.features[0]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[ring]] });
});
