import { expect, it } from 'vitest';
import { type Place, type PlaceKind, placeId } from './place.ts';
import { type NamedPlace, tellingDetails } from './telling-details.ts';

const named = (name: string, id: string, kind: PlaceKind, country?: string): NamedPlace => {
  const place: Place = {
    id: placeId(id),
    kind,
    position: { lat: 0, lon: 0 },
    population: 0,
    names: [name],
    ...(country === undefined ? {} : { country: placeId(country) }),
  };
  return { name, place };
};
const told = (list: readonly NamedPlace[]) => tellingDetails(list).map((details) => [...details].join());

it('tells no more of a name that no other in the list has', () => {
  expect(told([named('Tripoli', 'a:1', 'city', 'iso:LY'), named('Sidon', 'a:2', 'city', 'iso:LB')])).toEqual([
    '',
    '',
  ]);
});

it('tells namesakes apart by their countries, within a country by their kinds, then by where they are', () => {
  expect(
    told([
      named('Tripoli', 'a:1', 'city', 'iso:LY'),
      named('Tripoli', 'a:2', 'division', 'iso:LY'),
      named('Trípoli', 'a:3', 'city', 'iso:LB'),
      named('Tripoli', 'a:4', 'city', 'iso:LY'),
    ]),
  ).toEqual(['country,kind,position', 'country,kind', 'country', 'country,kind,position']);
});

it('tells a country from its capital by their kinds', () => {
  expect(told([named('Djibouti', 'iso:DJ', 'country'), named('Djibouti', 'a:1', 'city', 'iso:DJ')])).toEqual([
    'kind',
    'kind',
  ]);
});
