import { expect, it } from 'vitest';
import { insideOf, withArticle } from './name-in-sentence.ts';

const COUNTRY = { kind: 'country' };

it.each([
  ['Netherlands', 'the Netherlands'],
  ['United States', 'the United States'],
  ['Palestinian Territories', 'the Palestinian Territories'],
  ['Gaza Strip', 'the Gaza Strip'],
  ['Gulf', 'the Gulf'],
  ['Egypt', 'Egypt'],
  ['New Zealand', 'New Zealand'],
])('English says %s as %s', (name, said) => {
  expect(withArticle(name, COUNTRY, 'en')).toBe(said);
  expect(insideOf(name, COUNTRY, 'en')).toBe(said);
});

it.each([
  ['France', 'la France', 'en France'],
  ['Maroc', 'le Maroc', 'au Maroc'],
  ['Irak', 'l’Irak', 'en Irak'],
  ['Mexique', 'le Mexique', 'au Mexique'],
  ['Corée du Sud', 'la Corée du Sud', 'en Corée du Sud'],
  ['Émirats arabes unis', 'les Émirats arabes unis', 'aux Émirats arabes unis'],
  ['Bahreïn', 'Bahreïn', 'à Bahreïn'],
  ['Israël', 'Israël', 'en Israël'],
  ['La Réunion', 'la Réunion', 'à La Réunion'],
  ['Bande de Gaza', 'la bande de Gaza', 'dans la bande de Gaza'],
  ['Territoires palestiniens', 'les Territoires palestiniens', 'dans les Territoires palestiniens'],
])('French says %s as %s and %s', (name, said, inside) => {
  expect(withArticle(name, COUNTRY, 'fr')).toBe(said);
  expect(insideOf(name, COUNTRY, 'fr')).toBe(inside);
});

it.each([
  ['division', 'Wilaya de Chlef', 'dans la wilaya de Chlef'],
  ['division', 'Alep', 'dans cette zone (Alep)'],
  ['city', 'Le Caire', 'au Caire'],
  ['city', 'Gaza', 'à Gaza'],
  ['region', 'Darfour', 'au Darfour'],
])('French is in a %s called %s: %s', (kind, name, inside) => {
  expect(insideOf(name, { kind }, 'fr')).toBe(inside);
});

it('other languages say a name as it is', () => {
  expect(withArticle('Hollanda', COUNTRY, 'tr')).toBe('Hollanda');
  expect(insideOf('مصر', COUNTRY, 'ar')).toBe('مصر');
});
