import { expect, it } from 'vitest';
import type { PlaceKind } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { type LatinScriptLanguage, latinScriptNamer } from './latin-script-names.ts';

const entry = (kind: PlaceKind, names: Entry['names']): Entry =>
  ({ kind, names, arabic: [] }) as unknown as Entry;

const TOWNS = [
  entry('city', { en: 'Cairo', fr: 'Le Caire', tr: 'Kahire' }),
  entry('city', { en: 'Haifa', fr: 'Haïfa', tr: 'Hayfa' }),
  entry('country', { en: 'Syria', fr: 'Syrie', tr: 'Suriye' }),
  entry('city', { en: 'Aleppo', fr: 'Alep', tr: 'Halep' }),
];
const named = (language: LatinScriptLanguage, en: string, kind: PlaceKind = 'facility') =>
  latinScriptNamer(language, TOWNS)(entry(kind, { en }));

it.each([
  ['Haifa Port', 'Port de Haïfa', 'Hayfa Limanı'],
  ['Cairo International Airport', 'Aéroport international du Caire', 'Kahire Uluslararası Havalimanı'],
  ['Aleppo Citadel', 'Citadelle d’Alep', 'Halep Kalesi'],
  ['Nuseirat Camp', 'Camp de Nuseirat', 'Nuseirat Kampı'],
  ['University of Haifa', 'Université de Haïfa', 'Hayfa Üniversitesi'],
  ['Cairo University', 'Université du Caire', 'Kahire Üniversitesi'],
  ['Al-Azhar University', 'Université Al-Azhar', 'Al-Azhar Üniversitesi'],
  ['King Fahd Hospital', 'Hôpital Roi Fahd', 'Kral Fahd Hastanesi'],
  ['Olenya air base', 'Base aérienne d’Olenya', 'Olenya Hava Üssü'],
  ['Azadi Stadium', 'Stade Azadi', 'Azadi Stadyumu'],
  ['Aleppo Palace', 'Palais d’Alep', 'Halep Sarayı'],
  ['Lake Qarun', 'Lac Qarun', 'Qarun Gölü'],
])('the place noun of %s is translated', (english, french, turkish) => {
  expect(named('fr', english)).toBe(french);
  expect(named('tr', english)).toBe(turkish);
});

it('what keeps English words, has no place noun or is a town’s own name stays as it is', () => {
  expect(named('fr', 'New Cairo Airport')).toBeNull();
  expect(named('fr', 'Peace Palace')).toBeNull();
  expect(named('fr', 'Burj Khalifa')).toBeNull();
  expect(named('fr', 'Syria Street')).toBeNull();
  expect(named('tr', 'Syria Street')).toBe('Suriye Caddesi');
  expect(named('tr', 'Airport')).toBeNull();
  expect(named('fr', 'Tower Port', 'city')).toBeNull();
});
