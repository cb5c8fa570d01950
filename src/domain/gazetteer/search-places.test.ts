import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsGazetteer } from '../testdata/news-places.ts';
import { decodeNames, decodePlaces } from './file-format.ts';
import { createGazetteer } from './gazetteer.ts';
import { placeId } from './place.ts';
import { searchPlaces } from './search-places.ts';

const read = (file: string) => JSON.parse(readFileSync(`public/gazetteer/${file}`, 'utf8'));

function world() {
  const places = decodePlaces(read('places.json'));
  if (!places.ok) throw new Error(places.problem);
  const names = decodeNames(read('names-en.json'), places.places);
  if (!names.ok) throw new Error(names.problem);
  return { gazetteer: createGazetteer(places.places), english: names.names };
}

describe('searchPlaces in the whole gazetteer', () => {
  const { gazetteer, english } = world();
  const first = (query: string, names = [english]) => searchPlaces(gazetteer, names, query)[0]?.id;

  it('gives what lies in the countries of the text before what is called the same elsewhere', () => {
    const first = (query: string, ...countries: string[]) =>
      searchPlaces(gazetteer, [english], query, { countries: new Set(countries.map(placeId)) })[0]?.country;
    expect([first('طرابلس', 'iso:LB'), first('طرابلس', 'iso:LY')]).toEqual(['iso:LB', 'iso:LY']);
  });

  it('gives one town once, though two sources enter it', () => {
    const found = searchPlaces(gazetteer, [english], 'السنبلاوين');
    expect(found.map(({ id }) => id)).toEqual(['geonames:359815']);
  });

  it.each([
    ['القاهرة', 'geonames:360630'],
    ['قاهره', 'geonames:360630'],
    ['القاه', 'geonames:360630'],
    ['الامارات', 'iso:AE'],
    ['امارات', 'iso:AE'],
    ['يونس', 'geonames:281124'],
    ['خَان يُونِس', 'geonames:281124'],
    ['Cairo', 'geonames:360630'],
    ['cair', 'geonames:360630'],
    ['CÔTE D’IVOIRE', 'iso:CI'],
    ['cote divoire', 'iso:CI'],
    ['istanbul', 'geonames:745044'],
    ['beirut', 'geonames:276781'],
    ['مصر', 'iso:EG'],
    ['darfur', 'yaqut:darfur'],
  ])('finds by %j first %s', (query, id) => expect(first(query)).toBe(id));

  it.each([
    ['طرابلس، لبنان', 'geonames:266826'],
    ['طرابلس، ليبيا', 'geonames:2210247'],
    ['Tripoli, leb', 'geonames:266826'],
    ['طرابلس،', 'geonames:2210247'],
  ])('finds by %j, a name and where it lies, first %s', (query, id) => expect(first(query)).toBe(id));

  it('finds nothing of a name in a country that has none of it', () => {
    expect(searchPlaces(gazetteer, [english], 'Casablanca, Lebanon')).toEqual([]);
  });

  it('gives a whole name before one that begins with it, and that before a later word', () => {
    const found = searchPlaces(gazetteer, [english], 'york', { most: 20 }).map(({ id }) => id);
    expect(found[0]).toBe('geonames:2633352');
    expect(found).toContain('geonames:5128581');
  });

  it('gives the more important of equals first, and no more than asked for', () => {
    const found = searchPlaces(gazetteer, [english], 'طرابلس', { most: 3 });
    expect(found.map(({ id }) => id).slice(0, 2)).toEqual(['geonames:2210247', 'geonames:266826']);
    expect(searchPlaces(gazetteer, [english], 'ا', { most: 7 })).toHaveLength(7);
    expect(searchPlaces(gazetteer, [english], 's')).toHaveLength(20);
  });

  it.each(['', ' ', '—', 'zzzz', 'قخصثغ'])('finds nothing by %j', (query) => {
    expect(searchPlaces(gazetteer, [english], query)).toEqual([]);
  });
});

describe('searchPlaces', () => {
  const gazetteer = newsGazetteer();

  it('knows the names of every language given, and no other', () => {
    const turkish = new Map([[placeId('t:cairo'), 'Kahire']]);
    const english = new Map([[placeId('t:cairo'), 'Cairo']]);
    const ids = (names: ReadonlyMap<ReturnType<typeof placeId>, string>[], query: string) =>
      searchPlaces(gazetteer, names, query).map(({ id }) => id);
    expect(ids([turkish], 'kahire')).toEqual(['t:cairo']);
    expect(ids([turkish], 'cairo')).toEqual([]);
    expect(ids([turkish, english], 'cairo')).toEqual(['t:cairo']);
  });

  it('leaves out names of places that it lacks', () => {
    expect(searchPlaces(gazetteer, [new Map([[placeId('t:atlantis'), 'Atlantis']])], 'atl')).toEqual([]);
  });
});
