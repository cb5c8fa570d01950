import { describe, expect, it } from 'vitest';
import { type PlaceKind, placeId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { hebrewNamer, inHebrewLetters } from './hebrew-names.ts';

const entry = (kind: PlaceKind, arabic: string, names: Entry['names'] = {}, country = 'iso:IQ'): Entry => ({
  id: placeId(`yaqut:${arabic}`),
  kind,
  lat: 0,
  lon: 0,
  country: placeId(country),
  parent: null,
  population: 0,
  arabic: [arabic],
  names,
  derived: false,
});

describe('inHebrewLetters', () => {
  it.each([
    ['خان يونس', "ח'אן יונס"],
    ['الزرقاء', 'אל-זרקא'],
    ['الجهراء', "אל-ג'הרא"],
    ['سامراء', 'סאמרא'],
    ['بيت لحم', 'בית לחם'],
    ['عمّان', 'עמאן'],
    ['إب', 'אב'],
  ])('writes %s as %s', (arabic, hebrew) => {
    expect(inHebrewLetters(arabic)).toBe(hebrew);
  });
});

describe('names worked out for Hebrew', () => {
  const name = hebrewNamer([entry('city', 'البصرة', { he: 'בצרה' })]);

  it('translate the place noun and name what it belongs to as Hebrew does', () => {
    expect(name(entry('facility', 'مطار البصرة'))).toBe('נמל התעופה בצרה');
    expect(name(entry('facility', 'مطار البصرة الدولي'))).toBe('נמל התעופה בצרה');
    expect(name(entry('facility', 'مستشفى الكندي'))).toBe('בית החולים אל-כנדי');
  });

  it('leave the noun in a town’s own name', () => {
    expect(name(entry('city', 'قصر بن غشير'))).toBe('קצר בן גשיר');
  });

  it('are for places whose names are Arabic words', () => {
    expect(name(entry('city', 'هيوستن', {}, 'iso:US'))).toBeNull();
    expect(name(entry('city', 'بلدة X'))).toBeNull();
  });
});
