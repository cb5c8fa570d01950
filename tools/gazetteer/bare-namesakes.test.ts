import { expect, it } from 'vitest';
import { placeId } from '../../src/domain/gazetteer/place.ts';
import { withBareNamesakes } from './bare-namesakes.ts';
import type { Entry } from './entry.ts';

const town = (id: string, country: string, ...arabic: string[]): Entry => ({
  id: placeId(id),
  kind: 'city',
  lat: 0,
  lon: 0,
  country: placeId(`iso:${country}`),
  parent: null,
  population: 0,
  arabic,
  names: {},
  derived: false,
});

const egyptian = town('t:egypt', 'EG', 'المنصورة');
const namesOf = (...entries: Entry[]) => withBareNamesakes(entries).map(({ arabic }) => arabic);

it('a town that its names only tell from another has the name that both have', () => {
  expect(namesOf(egyptian, town('t:yemen', 'YE', 'المنصورة اليمنية'))).toEqual([
    ['المنصورة'],
    ['المنصورة اليمنية', 'المنصورة'],
  ]);
});

it('a name that no other place has stays with its nationality, since it is an everyday word', () => {
  expect(namesOf(egyptian, town('t:lebanon', 'LB', 'معركة اللبنانية'))[1]).toEqual(['معركة اللبنانية']);
});

it('the nationality of another country belongs to the name', () => {
  expect(namesOf(egyptian, town('t:yemen', 'YE', 'المنصورة المصرية'))[1]).toEqual(['المنصورة المصرية']);
});

it('a quarter is left to its noun: «الدوحة» alone is not the one of Kuwait', () => {
  const quarter: Entry = { ...town('t:kuwait', 'KW', 'الدوحة الكويتية'), kind: 'district' };
  expect(namesOf(town('t:qatar', 'QA', 'الدوحة'), quarter)[1]).toEqual(['الدوحة الكويتية']);
});

it('a town that goes by its noun has the bare name too where another town has it', () => {
  const byNoun = town('t:israel', 'IL', 'طيرة المثلث', 'مدينة الطيرة');
  expect(namesOf(town('t:palestine', 'PS', 'الطيرة'), byNoun)[1]).toEqual([
    'طيرة المثلث',
    'مدينة الطيرة',
    'الطيرة',
  ]);
  expect(namesOf(byNoun)[0]).toEqual(['طيرة المثلث', 'مدينة الطيرة']);
  const quarter: Entry = { ...town('t:quarter', 'PS', 'الطيرة'), kind: 'district' };
  expect(namesOf(quarter, byNoun)[1]).toEqual(['طيرة المثلث', 'مدينة الطيرة']);
  expect(namesOf(town('t:spain', 'ES', 'رندة'), town('t:mexico', 'MX', 'مدينة رندة'))[1]).toEqual([
    'مدينة رندة',
  ]);
  const country: Entry = { ...town('iso:TN', 'TN', 'تونس'), kind: 'country' };
  const village = town('t:village', 'EG', 'قرية تونس');
  expect(namesOf(country, town('t:capital', 'TN', 'تونس'), village)[2]).toEqual(['قرية تونس']);
});
