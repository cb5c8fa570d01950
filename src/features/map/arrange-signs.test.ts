import { expect, test } from 'vitest';
import { type Place, placeId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { arrangeSigns } from './arrange-signs.ts';

const country = (id: string, lat: number, lon: number): Place => ({
  id: placeId(id),
  kind: 'country',
  names: [id],
  position: { lat, lon },
  population: 0,
});

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

test('a country’s name stands on its own land or at sea, never on another country or over its gulf', () => {
  const { names } = arrangeSigns({
    groups: [],
    countries: [
      { place: BROAD, count: 2 },
      { place: NARROW, count: 1 },
    ],
    view,
    nameOf: (id) => id,
    separator: ', ',
    direction: 'ltr',
    measure: () => ({ width: 60, height: 14 }),
    focused: null,
    countryAt,
    target: 24,
  });
  const at = names.find(({ country: { place } }) => place === NARROW)?.at;
  if (!at) throw new Error('no name');
  const land = (aside: number) => countryAt({ lat: at.lat, lon: at.lon + aside });
  // Its own land may be narrower than its name; out at sea the whole name has to be.
  const stood = land(0) === NARROW.id ? [NARROW.id] : [land(-3), land(0), land(3)];
  expect(stood).not.toContain(BROAD.id);
});
