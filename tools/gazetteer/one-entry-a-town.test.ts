import { describe, expect, it } from 'vitest';
import { placeId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { oneEntryATown } from './one-entry-a-town.ts';

const town = (id: string, arabic: string[], lat: number, more: Partial<Entry> = {}): Entry => ({
  id: placeId(id),
  kind: 'city',
  lat,
  lon: 31.5,
  country: placeId('iso:EG'),
  parent: null,
  population: 0,
  arabic,
  names: {},
  derived: false,
  ...more,
});

describe('a town', () => {
  it('of two ids stands once, under that of GeoNames, with the names of both', () => {
    const [one, ...others] = oneEntryATown([
      town('yaqut:taba', ['طابا', 'طابا البلد'], 29.49, { names: { fr: 'Taba' } }),
      town('geonames:347702', ['طابا'], 29.493, { population: 900, names: { en: 'Taba' } }),
    ]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: 'geonames:347702',
      population: 900,
      arabic: ['طابا', 'طابا البلد'],
      names: { en: 'Taba', fr: 'Taba' },
    });
  });

  it('far from its namesake, or in another country, stays beside it', () => {
    const apart = [
      town('geonames:1', ['القبة'], 30),
      town('geonames:2', ['القبة'], 30.2),
      town('geonames:3', ['القبة'], 30, { country: placeId('iso:LY') }),
    ];
    expect(oneEntryATown(apart)).toEqual(apart);
  });

  it('leaves its neighbour the name that is the first of that', () => {
    const arabic = oneEntryATown([
      town('geonames:371760', ['كوستي', 'ربك', 'كوستى القديمة'], 13.16),
      town('geonames:368277', ['ربك'], 13.18),
    ]).map((entry) => entry.arabic);
    expect(arabic).toEqual([['كوستي', 'كوستى القديمة'], ['ربك']]);
  });

  it('is what its quarters lie in afterwards too', () => {
    const quarter = town('yaqut:quarter', ['حي'], 29.4, { kind: 'district', parent: placeId('yaqut:taba') });
    const [, moved] = oneEntryATown([
      town('geonames:347702', ['طابا'], 29.49),
      town('yaqut:taba', ['طابا'], 29.49),
      quarter,
    ]);
    expect(moved?.parent).toBe('geonames:347702');
  });
});
