import { expect, test } from 'vitest';
import type { Position } from '../../domain/geo/position.ts';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { countryRoom } from './country-room.ts';

const country = (id: string, lat: number, lon: number) =>
  makePlace({ id, kind: 'country', names: [id], lat, lon });

/** From west to east: open sea, a long thin land, a small one behind it, and open sea again. */
const THIN = country('iso:TH', 10, 21);
const SMALL = country('iso:SM', 10, 23);
/** Land in two: a broad one, and an islet far off its shore. */
const PARTED = country('iso:PA', 40, 5);
/** Too small to be drawn at all. */
const ISLET = country('iso:IS', 10, 40);
const AREAS = [
  { place: THIN, west: 20, east: 22, south: 0, north: 20 },
  { place: SMALL, west: 22, east: 24, south: 9, north: 11 },
  { place: PARTED, west: 0, east: 10, south: 35, north: 45 },
  { place: PARTED, west: 20, east: 20.7, south: 39.6, north: 40.4 },
];

function countryAt({ lat, lon }: Position) {
  const area = AREAS.find(
    (each) => lat > each.south && lat < each.north && lon > each.west && lon < each.east,
  );
  return area?.place.id ?? null;
}

/** Ten pixels a degree, y downwards from 50° N. */
const project = ({ lat, lon }: Position) => ({ x: lon * 10, y: (50 - lat) * 10 });

const { costOfName, costOfSign } = countryRoom({
  countries: [THIN, SMALL, PARTED, ISLET].map((place) => ({ place, count: 1 })),
  countryAt,
  extents: new Map(
    AREAS.map(({ place, west, east, south, north }) => [place.id, { west, east, south, north }] as const)
      .filter(([id]) => id !== PARTED.id)
      .concat([[PARTED.id, { west: 0, east: 20.7, south: 35, north: 45 }]]),
  ),
  view: {
    zoom: 3,
    frame: { left: 0, top: 0, right: 500, bottom: 500 },
    covered: [],
    project,
    unproject: ({ x, y }) => ({ lat: 50 - y / 10, lon: x / 10 }),
  },
});

const NAME = { width: 60, height: 14 };
const SIGN = { width: 24, height: 24 };
const NEVER = Number.POSITIVE_INFINITY;

test('a name stands on its own land at no cost, however far from its middle', () => {
  const narrow = { width: 16, height: 14 };
  expect(costOfName(THIN.id, project({ lat: 2, lon: 21 }), narrow)).toBe(0);
  expect(costOfName(THIN.id, project({ lat: 18, lon: 21 }), narrow)).toBe(0);
});

test('a name that is wider than its land costs more, the more of it lies over others', () => {
  const overSea = costOfName(THIN.id, project({ lat: 2, lon: 21 }), NAME);
  const overOthers = costOfName(THIN.id, project({ lat: 10, lon: 21 }), NAME);
  expect(overSea).toBe(0);
  expect(overOthers).toBeGreaterThan(overSea);
  expect(overOthers).toBeLessThan(NEVER);
});

test('at sea a name stands right beside its land and touches no other', () => {
  const beside = costOfName(SMALL.id, project({ lat: 10, lon: 28 }), NAME);
  expect(beside).toBeGreaterThan(costOfName(SMALL.id, project(SMALL.position), NAME));
  expect(beside).toBeLessThan(NEVER);
  expect(costOfName(SMALL.id, project({ lat: 10, lon: 36 }), NAME)).toBe(NEVER);
  expect(costOfName(SMALL.id, project({ lat: 6, lon: 24 }), NAME)).toBe(NEVER);
});

test('of a land in two parts neither name nor sign stands in the sea between them or on the islet', () => {
  const narrow = { width: 16, height: 14 };
  expect(costOfName(PARTED.id, project({ lat: 40, lon: 12 }), narrow)).toBeLessThan(NEVER);
  expect(costOfName(PARTED.id, project({ lat: 40, lon: 15 }), narrow)).toBe(NEVER);
  expect(costOfSign(PARTED.id, project({ lat: 40, lon: 9 }), SIGN)).toBe(0);
  expect(costOfSign(PARTED.id, project({ lat: 40, lon: 20.4 }), SIGN)).toBe(NEVER);
});

test('no other land lies between a name and its country', () => {
  expect(costOfName(SMALL.id, project({ lat: 10, lon: 16.5 }), NAME)).toBe(NEVER);
});

test('a bare sign stands on its land alone', () => {
  expect(costOfSign(SMALL.id, project({ lat: 10.5, lon: 23 }), SIGN)).toBe(0);
  expect(costOfSign(SMALL.id, project({ lat: 10, lon: 27 }), SIGN)).toBe(NEVER);
  expect(costOfSign(SMALL.id, project({ lat: 10, lon: 21 }), SIGN)).toBe(NEVER);
});

test('a country too small to be drawn is named where it lies', () => {
  expect(costOfName(ISLET.id, project(ISLET.position), NAME)).toBe(0);
  expect(costOfSign(ISLET.id, project(ISLET.position), SIGN)).toBe(0);
  expect(costOfSign(ISLET.id, project({ lat: 10, lon: 44 }), SIGN)).toBe(NEVER);
});
