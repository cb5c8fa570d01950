import { expect, it } from 'vitest';
import { placeId } from '../../src/domain/gazetteer/place.ts';
import { nameInLists } from './name-in-lists.ts';

const division = (country: string) => ({ kind: 'division', country: placeId(`iso:${country}`) }) as const;

it.each([
  ['Susa ili', 'TN', 'Susa Vilayeti'],
  ['Kayravan', 'TN', 'Kayravan Vilayeti'],
  ['Şelf Vilayeti', 'DZ', 'Şelf Vilayeti'],
  ['Gazze valiliği', 'PS', 'Gazze ili'],
  ['Irbid Yönetimi', 'JO', 'Irbid ili'],
  ['Sabha District', 'LY', 'Sabha Bölgesi'],
  ['Trablus ili', 'LY', 'Trablus ili'],
])('the division %s of %s is %s in Turkish', (name, country, shown) => {
  expect(nameInLists(name, division(country), 'tr')).toBe(shown);
});

it('begins with a capital, but for towns and in what has none', () => {
  expect(nameInLists('wilaya de Chlef', division('DZ'), 'fr')).toBe('Wilaya de Chlef');
  expect(nameInLists('île de la Jeunesse', division('CU'), 'fr')).toBe('Île de la Jeunesse');
  expect(nameInLists('irmak', { kind: 'water', country: null }, 'tr')).toBe('İrmak');
  expect(nameInLists('eMbalenhle', { kind: 'city', country: null }, 'en')).toBe('eMbalenhle');
  expect(nameInLists('حلب', division('SY'), 'ur')).toBe('حلب');
});
