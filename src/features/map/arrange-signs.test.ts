import { describe, expect, test } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { arrangeSigns } from './arrange-signs.ts';

const country = (id: string, lat: number, lon: number) =>
  makePlace({ id, kind: 'country', names: [id], lat, lon });

/** A broad land west of a narrow one, a gulf of a degree in the broad land, and the sea north of both. */
const BROAD = country('iso:AA', 10, 20);
const NARROW = country('iso:BB', 20, 41);
function countryAt({ lat, lon }: Position) {
  if (lat < 0 || lat > 25 || lon < 0 || lon > 42) return null;
  if (lon >= 40) return NARROW.id;
  return lon > 35 && lon < 36 ? null : BROAD.id;
}

/** Ten pixels a degree, y downwards from 50° N; what covers the map lies over the whole narrow land. */
const view = {
  zoom: 5,
  frame: { left: 0, top: 0, right: 500, bottom: 500 },
  covered: [{ left: 395, top: 240, right: 500, bottom: 500 }],
  project: ({ lat, lon }: Position) => ({ x: lon * 10, y: (50 - lat) * 10 }),
  unproject: ({ x, y }: { x: number; y: number }) => ({ lat: 50 - y / 10, lon: x / 10 }),
};

const ARRANGING = {
  groups: [],
  countries: [],
  main: [],
  far: [],
  view,
  nameOf: (id: string) => id,
  lettersOf: () => null,
  separator: ', ',
  direction: 'ltr' as const,
  measure: () => ({ width: 60, height: 14 }),
  focused: null,
  countryAt,
  kept: [],
  extents: new Map(),
  target: 24,
};

test('a country’s name stands on its own land or at sea, never on another country or over its gulf', () => {
  const { names } = arrangeSigns({
    ...ARRANGING,
    countries: [
      { place: BROAD, count: 2 },
      { place: NARROW, count: 1 },
    ],
  });
  const at = names.find(({ country: { place } }) => place === NARROW)?.at;
  if (!at) throw new Error('no name');
  const land = (aside: number) => countryAt({ lat: at.lat, lon: at.lon + aside });
  // Its own land may be narrower than its name; out at sea the whole name has to be.
  const stood = land(0) === NARROW.id ? [NARROW.id] : [land(-3), land(0), land(3)];
  expect(stood).not.toContain(BROAD.id);
});

test('a country that finds room for neither name nor sign waits unseen where it lies', () => {
  const { names } = arrangeSigns({
    ...ARRANGING,
    countries: [{ place: NARROW, count: 1 }],
    view: { ...view, covered: [{ left: 300, top: 200, right: 500, bottom: 500 }] },
  });
  expect(names).toMatchObject([{ lines: [], waits: true, at: NARROW.position }]);
});

test('a name of several words is broken where it finds no room in one line, and a sign stands for it where it finds none', () => {
  const broad = { place: BROAD, count: 2 };
  const linesAmong = (air: number) => {
    const walls = [-1, 1].map((side) => ({
      left: side < 0 ? 0 : 200 + air,
      right: side < 0 ? 200 - air : 500,
      top: 0,
      bottom: 500,
    }));
    const measure = (text: string) => ({ width: text.length * 8, height: 20 });
    const { names } = arrangeSigns({
      ...ARRANGING,
      countries: [broad],
      nameOf: () => 'Broad Western Land',
      measure,
      view: { ...view, covered: walls },
    });
    return names[0]?.lines;
  };
  expect(linesAmong(120)).toEqual(['Broad Western Land']);
  expect(linesAmong(60)).toEqual(['Broad', 'Western Land']);
  expect(linesAmong(20)).toEqual([]);
});

test('of compared articles a group says the letters of all that name a place of it beside a name, and never without one', () => {
  const town = (id: string, lon: number, namedBy: readonly number[]) => ({
    place: { ...BROAD, id: placeId(id), kind: 'city' as const, position: { lat: 10, lon } },
    count: 1,
    namedBy,
  });
  const [one, other] = [town('t:one', 20, [2]), town('t:other', 20.1, [0])];
  const group = { key: 'both', members: [one, other] as const, position: one.place.position };
  const labelAmong = (covered: typeof view.covered) =>
    arrangeSigns({
      ...ARRANGING,
      groups: [group],
      lettersOf: (indexes) =>
        indexes ? { letters: indexes.map((index) => 'ABC'[index] ?? ''), ofAll: false } : null,
      measure: (text) => ({ width: text.length * 8, height: 16 }),
      view: { ...view, covered },
    }).signs[0]?.label?.wording;
  expect(labelAmong([])).toMatchObject({ names: ['t:one', 't:other'], namedBy: { letters: ['A', 'C'] } });
  const narrow = (width: number) => [
    { left: 0, top: 0, right: 200 - width / 2, bottom: 500 },
    { left: 200 + width / 2, top: 0, right: 500, bottom: 500 },
  ];
  expect(labelAmong(narrow(110))).toMatchObject({
    names: ['t:one'],
    more: 1,
    namedBy: { letters: ['A', 'C'] },
  });
  expect(labelAmong(narrow(80))).toMatchObject({ names: ['t:one'], more: 1, namedBy: null });
  expect(labelAmong(narrow(50))).toBeUndefined();
});

test('of compared articles a country’s name does without the letters where they find no room, and its sign has none', () => {
  const nameWithin = (width: number) =>
    arrangeSigns({
      ...ARRANGING,
      countries: [{ place: BROAD, count: 1, namedBy: [0, 1] }],
      lettersOf: (indexes) => (indexes ? { letters: ['A', 'B'], ofAll: true } : null),
      measure: (text) => ({ width: text.length * 8, height: 16 }),
      view: {
        ...view,
        covered: [
          { left: 0, top: 0, right: 200 - width / 2, bottom: 500 },
          { left: 200 + width / 2, top: 0, right: 500, bottom: 500 },
        ],
      },
    }).names[0];
  expect(nameWithin(120)).toMatchObject({ lines: ['iso:AA'], namedBy: { letters: ['A', 'B'] } });
  expect(nameWithin(66)).toMatchObject({ lines: ['iso:AA'], namedBy: null });
  expect(nameWithin(40)).toMatchObject({ lines: [], waits: false, namedBy: null });
});

describe('a group', () => {
  const town = (id: string, lat: number) => ({
    place: { ...BROAD, id: placeId(id), kind: 'city' as const, position: { lat, lon: 20 } },
    count: 1,
  });
  const members = [town('t:first', 10), town('t:second', 10.1), town('t:third', 10.2)] as const;
  const group = { key: 'three', members, position: members[0].place.position };
  const measure = (text: string) => ({ width: text.length * 5, height: 16 });

  test('is told by one name from afar, by several from near where they are not too wide', () => {
    const namesAt = (zoom: number, wide = 1) => {
      const label = arrangeSigns({
        ...ARRANGING,
        groups: [group],
        measure: (text) => ({ width: text.length * 5 * wide, height: 16 }),
        view: { ...view, zoom },
      }).signs[0]?.label;
      return label?.wording;
    };
    expect(namesAt(4)).toMatchObject({ names: ['t:first'], more: 2 });
    expect(namesAt(5)).toMatchObject({ names: ['t:first', 't:second', 't:third'], more: 0 });
    expect(namesAt(5, 2)).toMatchObject({ names: ['t:first'], more: 2 });
  });

  test('that would have no name goes before a country that has other room', () => {
    // Room for two names one above the other, beside the sign and on the country's spot.
    const country = { ...BROAD, position: { lat: 10, lon: 24 } };
    const walls = [
      { left: 0, top: 0, right: 500, bottom: 388 },
      { left: 0, top: 412, right: 500, bottom: 500 },
      { left: 0, top: 0, right: 170, bottom: 500 },
    ];
    const { names, signs } = arrangeSigns({
      ...ARRANGING,
      groups: [group],
      countries: [{ place: country, count: 9 }],
      nameOf: (id) => (id === country.id ? 'Broad' : 'Town'),
      measure,
      view: { ...view, zoom: 4, covered: walls },
    });
    expect(signs[0]?.label?.wording).toMatchObject({ names: ['Town'] });
    expect(names[0]?.lines).toEqual(['Broad']);
  });
});
