import { expect, test } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { AreaOutline } from '../../domain/geo/outlines.ts';
import { failed, ready } from '../../state/failure.ts';
import { countryAt } from './country-at.ts';

const NO_LINES = { type: 'MultiLineString' as const, coordinates: [] };
const NO_BORDERS = { settled: NO_LINES, disputed: NO_LINES };

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const outline = (id: string, coordinates: number[][][]): AreaOutline => ({
  type: 'Feature',
  id: placeId(id),
  properties: null,
  geometry: { type: 'Polygon', coordinates },
});

const find = countryAt(
  ready({
    countries: [
      outline('iso:RU', [
        [
          [170, 60],
          [-175, 60],
          [-175, 70],
          [170, 70],
          [170, 60],
        ],
      ]),
      outline('iso:ZA', [square(0, 0, 10), square(4, 4, 2)]),
      outline('iso:LS', [square(4, 4, 2)]),
    ],
    territories: [],
    bordersWithin: NO_BORDERS,
    bordersBeyond: NO_BORDERS,
    rivers: NO_LINES,
    lakes: { type: 'MultiPolygon', coordinates: [] },
    areas: new Map(),
  }),
);

test('a point lies in the country round it, not in one round that country', () => {
  expect(find({ lat: 1, lon: 1 })).toBe('iso:ZA');
  expect(find({ lat: 5, lon: 5 })).toBe('iso:LS');
});

test('a point at sea lies in none', () => {
  expect(find({ lat: 20, lon: 1 })).toBeNull();
});

test('without outlines no country is known', () => {
  expect(countryAt(failed({ kind: 'unreachable', file: 'x' }))({ lat: 1, lon: 1 })).toBeNull();
});

test('a country that reaches over the 180th meridian is found on both sides of it, and nowhere else', () => {
  expect(find({ lat: 65, lon: 172 })).toBe('iso:RU');
  expect(find({ lat: 65, lon: -178 })).toBe('iso:RU');
  expect(find({ lat: 65, lon: 0 })).toBeNull();
});
