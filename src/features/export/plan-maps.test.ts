import { describe, expect, it } from 'vitest';
import { type Place, placeId } from '../../domain/gazetteer/place.ts';
import { planMaps } from './plan-maps.ts';

const NO_AREAS = { countries: [], territories: [] };
const town = (name: string, lat: number, lon: number): Place => ({
  id: placeId(`t:${name}`),
  kind: 'city',
  position: { lat, lon },
  population: 0,
  names: [name],
});
const crowd = (count: number, lat: number, lon: number) =>
  Array.from({ length: count }, (_, index) =>
    town(`${lat} ${index}`, lat + (index % 4) * 0.9, lon + Math.floor(index / 4) * 0.9),
  );
const washington = town('واشنطن', 38.9, -77);
const tokyo = town('طوكيو', 35.7, 139.7);

describe('the printed maps', () => {
  it('are one where nothing crowds', () => {
    const maps = planMaps([town('القاهرة', 30, 31), town('الدوحة', 25, 51), town('تونس', 36, 10)], NO_AREAS);
    expect(maps.map(({ numbered }) => numbered)).toEqual([[0, 1, 2]]);
  });

  it('have the one with most numbers first, the largest', () => {
    const [main, other] = planMaps([washington, ...crowd(20, 33, 5)], NO_AREAS);
    expect(main?.numbered).toHaveLength(20);
    expect(other?.numbered).toEqual([0]);
    expect(other?.details).toEqual([0]);
    const areaOf = (map: typeof main) => (map ? map.width * map.height : 0);
    expect(areaOf(main)).toBeGreaterThan(1.8 * areaOf(other));
    expect(main?.frame.size).toBeLessThan((other?.frame.size ?? 0) / 2);
  });

  it('number each place once', () => {
    const places = [washington, ...crowd(9, 33, 5), tokyo, ...crowd(6, 15, 33)];
    const numbered = planMaps(places, NO_AREAS).flatMap((map) => map.numbered);
    expect([...numbered].sort((a, b) => a - b)).toEqual([...places.keys()]);
  });

  it('hold every place that they number, with air around', () => {
    const places = [washington, ...crowd(9, 33, 5), tokyo];
    for (const { numbered, frame, width, height } of planMaps(places, NO_AREAS)) {
      for (const index of numbered) {
        const { lat, lon } = places[index]?.position ?? { lat: 0, lon: 0 };
        expect((lon + 180) / 360).toBeGreaterThan(frame.west);
        expect((lon + 180) / 360).toBeLessThan(frame.west + frame.size);
        expect(frame.size * (height / width)).toBeGreaterThan(0);
        expect(Math.abs(lat)).toBeLessThan(85);
      }
    }
  });
});
