import { describe, expect, it } from 'vitest';
import { type Place, placeId } from './place.ts';
import { withoutDoubles } from './without-doubles.ts';

const town = (id: string, lat: number, more: Partial<Place> = {}): Place => ({
  id: placeId(id),
  kind: 'city',
  position: { lat, lon: 31.46 },
  country: placeId('iso:EG'),
  population: 0,
  names: ['السنبلاوين'],
  ...more,
});

describe('withoutDoubles', () => {
  const first = town('geonames:359815', 30.8825);

  it('keeps the first of two entries of one town', () => {
    expect(withoutDoubles([first, town('yaqut:sinbillawin', 30.88)])).toEqual([first]);
  });

  it('keeps what a reader can tell apart: by kind, country, name or distance', () => {
    const others = [
      town('a:1', 30.88, { kind: 'division' }),
      town('a:2', 30.88, { country: placeId('iso:SD') }),
      town('a:3', 30.88, { names: ['المنصورة'] }),
      town('a:4', 31.2),
    ];
    expect(withoutDoubles([first, ...others])).toEqual([first, ...others]);
  });

  it('gives no more than are asked for', () => {
    expect(withoutDoubles([first, town('a:1', 30.88), town('a:4', 31.2), town('a:5', 32)], 2)).toEqual([
      first,
      town('a:4', 31.2),
    ]);
  });
});
