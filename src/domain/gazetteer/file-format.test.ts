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

const names = {
  format: 'yaqut-names-1',
  geonames: [281133, 79497],
  names: 'Gaza|Cairo',
  others: { 'iso:EG': 'Egypt' },
};

describe('decodeNames', () => {
  it('reads names of GeoNames ids, written as distances, and of others', () => {
    const decoded = decodeNames(names);
    expect(decoded.ok && [...decoded.names]).toEqual([
      ['geonames:281133', 'Gaza'],
      ['geonames:360630', 'Cairo'],
      ['iso:EG', 'Egypt'],
    ]);
  });

  it('reads names worked out by rule, and tells which they are; an attested name goes before', () => {
    const derived = { geonames: [281133, 1], names: 'G|H', others: { 'yaqut:tahrir-square': 'T' } };
    const decoded = decodeNames({ ...names, derived });
    expect(decoded.ok && Object.fromEntries(decoded.names)).toEqual({
      'geonames:281133': 'Gaza',
      'geonames:281134': 'H',
      'geonames:360630': 'Cairo',
      'iso:EG': 'Egypt',
      'yaqut:tahrir-square': 'T',
    });
    expect(decoded.ok && decoded.derived.has(placeId('geonames:281134'))).toBe(true);
    expect(decoded.ok && decoded.derived.has(placeId('geonames:360630'))).toBe(false);
    expect(decodeNames({ ...names, derived: { ...derived, names: 'G' } })).toMatchObject({ ok: false });
  });

  it('reads a language that has no names of its own', () => {
    const decoded = decodeNames({ ...names, geonames: [], names: '', others: {} });
    expect(decoded.ok && decoded.names.size).toBe(0);
  });

  it.each([
    ['a list', []],
    ['another format', { ...names, format: 'names' }],
    ['ids that do not rise', { ...names, geonames: [281133, 0] }],
    ['more ids than names', { ...names, names: 'Gaza' }],
    ['names in no one text', { ...names, names: ['Gaza', 'Cairo'] }],
    ['derived names in no columns', { ...names, derived: [] }],
    ['a name that is no text', { ...names, others: { 'iso:EG': 1 } }],
  ])('refuses %s', (_, data) => {
    expect(decodeNames(data)).toMatchObject({ ok: false });
  });
});
