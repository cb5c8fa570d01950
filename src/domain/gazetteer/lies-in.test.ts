import { expect, test } from 'vitest';
import { liesIn } from './lies-in.ts';
import { type Place, type PlaceId, placeId } from './place.ts';

const place = (id: string, rest: Partial<Place> = {}): Place => ({
  id: placeId(id),
  kind: 'city',
  position: { lat: 0, lon: 0 },
  population: 0,
  names: ['مكان'],
  ...rest,
});
const PALESTINE = placeId('iso:PS');
const STRIP = place('strip', { kind: 'territory', country: PALESTINE });
const CITY = place('city', { parent: STRIP.id, country: PALESTINE });
const HOSPITAL = place('hospital', { parent: CITY.id });
const known = new Map<PlaceId, Place>([STRIP, CITY, HOSPITAL].map((each) => [each.id, each]));
const lies = (each: Place, area: PlaceId) => liesIn(each, area, (id) => known.get(id));

test('a place lies in its country and in all that it is a part of', () => {
  expect(lies(HOSPITAL, CITY.id)).toBe(true);
  expect(lies(HOSPITAL, STRIP.id)).toBe(true);
  expect(lies(HOSPITAL, PALESTINE)).toBe(true);
  expect(lies(STRIP, PALESTINE)).toBe(true);
});

test('it does not lie in itself, in its own parts, or elsewhere', () => {
  expect(lies(STRIP, STRIP.id)).toBe(false);
  expect(lies(CITY, HOSPITAL.id)).toBe(false);
  expect(lies(HOSPITAL, placeId('iso:EG'))).toBe(false);
});

test('parts that name each other end the search', () => {
  const one = place('one', { parent: placeId('two') });
  const two = place('two', { parent: placeId('one') });
  expect(liesIn(one, PALESTINE, (id) => (id === one.id ? one : two))).toBe(false);
});
