import { describe, expect, it } from 'vitest';
import { decodeNames, decodePlaces } from './file-format.ts';
import { placeId } from './place.ts';

const places = {
  format: 'yaqut-places-1',
  ids: ['iso:EG', 360630, 'yaqut:tahrir-square'],
  kinds: '047',
  lats: [265000, 300626, 300444],
  lons: [300000, 312497, 312357],
  countries: [-1, 0, 0],
  parents: [-1, -1, 1],
  populations: [110000000, 7730000, 0],
  names: ['مصر|جمهورية مصر العربية', 'القاهرة', 'ميدان التحرير'],
  derived: [2],
  capitals: [1],
};

describe('decodePlaces', () => {
  it('reads each row with its country and parent by id', () => {
    expect(decodePlaces(places)).toEqual({
      ok: true,
      places: [
        {
          id: 'iso:EG',
          kind: 'country',
          position: { lat: 26.5, lon: 30 },
          population: 110000000,
          names: ['مصر', 'جمهورية مصر العربية'],
        },
        {
          id: 'geonames:360630',
          kind: 'city',
          position: { lat: 30.0626, lon: 31.2497 },
          country: 'iso:EG',
          population: 7730000,
          names: ['القاهرة'],
          capital: true,
        },
        {
          id: 'yaqut:tahrir-square',
          kind: 'water',
          position: { lat: 30.0444, lon: 31.2357 },
          country: 'iso:EG',
          parent: 'geonames:360630',
          population: 0,
          names: ['ميدان التحرير'],
          derived: true,
        },
      ],
    });
  });

  it.each([
    ['nothing', null, /format|not a/],
    ['another format', { ...places, format: 'yaqut-places-2' }, /not a yaqut-places-1/],
    ['an id of no form', { ...places, ids: ['EG', 1, 2] }, /ids/],
    ['a kind there is not', { ...places, kinds: '049' }, /kinds/],
    ['a short column', { ...places, lats: [1, 2] }, /lats/],
    ['text for a number', { ...places, lons: ['1', 2, 3] }, /lons/],
    ['a latitude beyond the pole', { ...places, lats: [900001, 0, 0] }, /latitude/],
    ['a longitude beyond the date line', { ...places, lons: [0, 1800001, 0] }, /longitude/],
    ['a country that is no row', { ...places, countries: [-1, 3, 0] }, /countries/],
    ['a parent before the first row', { ...places, parents: [-2, 0, 0] }, /parents/],
    ['a place without a name', { ...places, names: ['مصر', '', 'ميدان التحرير'] }, /names/],
    ['an empty name', { ...places, names: ['مصر|', 'القاهرة', 'ميدان التحرير'] }, /names/],
    ['a derived row there is not', { ...places, derived: [9] }, /derived/],
    ['a capital that is no row', { ...places, capitals: [3] }, /capitals/],
  ])('says what is wrong with %s', (_, data, problem) => {
    expect(decodePlaces(data)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

const rows = ['geonames:281133', 'geonames:360630', 'iso:EG'].map((id) => ({ id: placeId(id) }));
const names = { format: 'yaqut-names-2', names: 'Gaza||Egypt' };

describe('decodeNames', () => {
  it('reads a name for each place that has one', () => {
    const decoded = decodeNames(names, rows);
    expect(decoded.ok && [...decoded.names]).toEqual([
      ['geonames:281133', 'Gaza'],
      ['iso:EG', 'Egypt'],
    ]);
  });

  it('reads a language that has no names of its own', () => {
    const decoded = decodeNames({ ...names, names: '||' }, rows);
    expect(decoded.ok && decoded.names.size).toBe(0);
  });

  it.each([
    ['a list', []],
    ['another format', { ...names, format: 'yaqut-names-1' }],
    ['names for fewer places', { ...names, names: 'Gaza|Egypt' }],
    ['names for more places', { ...names, names: 'Gaza||Egypt|Cairo' }],
    ['names in no one text', { ...names, names: ['Gaza', 'Cairo', 'Egypt'] }],
  ])('refuses %s', (_, data) => {
    expect(decodeNames(data, rows)).toMatchObject({ ok: false });
  });
});
