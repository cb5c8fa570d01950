import { describe, expect, it } from 'vitest';
import { createGazetteer } from './gazetteer.ts';
import { type Place, placeId } from './place.ts';

const town = (key: string, country: string, ...names: [string, ...string[]]): Place => ({
  id: placeId(`geonames:${key}`),
  kind: 'city',
  position: { lat: 0, lon: 0 },
  country: placeId(`iso:${country}`),
  population: 1_000_000,
  names,
});
const idsOf = (places: readonly Place[], firstWord: string) =>
  createGazetteer(places)
    .namesStartingWith(firstWord)
    .map((entry) => [entry.folded, entry.places.map(({ id }) => id)]);

describe('createGazetteer', () => {
  it('finds places by the first word of each of their names, longer names first', () => {
    const places = [town('1', 'PS', 'غزة'), town('2', 'SD', 'ود مدني'), town('3', 'PS', 'خان يونس', 'خان')];
    expect(idsOf(places, 'خان')).toEqual([
      ['خان يونس', ['geonames:3']],
      ['خان', ['geonames:3']],
    ]);
  });

  it('gives the places of one name in the order of the file', () => {
    expect(idsOf([town('2', 'LY', 'طرابلس'), town('1', 'LB', 'طرابلس')], 'طرابلس')).toEqual([
      ['طرابلس', ['geonames:2', 'geonames:1']],
    ]);
  });

  it('finds another spelling, unless that is the name of another place', () => {
    expect(idsOf([town('1', 'DE', 'هامبورغ')], 'هامبورج')).toEqual([['هامبورج', ['geonames:1']]]);
    expect(idsOf([town('1', 'GN', 'غينيا'), town('2', 'KE', 'كينيا')], 'كينيا')).toEqual([
      ['كينيا', ['geonames:2']],
    ]);
  });

  it('leaves names alone until one is looked for', () => {
    let reads = 0;
    const place = {
      ...town('1', 'EG', 'القاهرة'),
      get names(): [string] {
        reads++;
        return ['القاهرة'];
      },
    };
    const gazetteer = createGazetteer([place]);
    expect(gazetteer.place(place.id)).toBe(place);
    expect(reads).toBe(0);
    expect(gazetteer.namesStartingWith('القاهره')).toHaveLength(1);
    const readOnce = reads;
    gazetteer.namesStartingWith('القاهره');
    expect(reads).toBe(readOnce);
  });
});
