import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mainGroup, type WeightedPosition } from './main-group.ts';

const SPOTS = {
  cairo: [30.06, 31.25],
  gaza: [31.42, 34.36],
  beirut: [33.89, 35.5],
  doha: [25.29, 51.53],
  rabat: [34.01, -6.83],
  washington: [38.9, -77.04],
  newYork: [40.71, -74.01],
  wellington: [-41.29, 174.78],
} as const;

const at = (name: keyof typeof SPOTS, weight = 1): WeightedPosition => {
  const [lat, lon] = SPOTS[name];
  return { position: { lat, lon }, weight };
};

describe('a first view', () => {
  test('leaves out the one far place of an article about a region', () => {
    const places = [at('cairo', 3), at('washington'), at('doha', 2), at('beirut'), at('gaza', 2)];
    expect(mainGroup(places)).toEqual([0, 2, 3, 4]);
  });

  test('leaves out two far ones on different sides', () => {
    const places = [at('cairo', 5), at('washington'), at('doha', 5), at('wellington'), at('beirut', 5)];
    expect(mainGroup(places)).toEqual([0, 2, 4]);
  });

  test('leaves out a far group as one', () => {
    expect(mainGroup([at('washington'), at('newYork'), at('cairo', 4), at('gaza', 4)])).toEqual([2, 3]);
  });

  test('holds a far place that is named as often as the near ones', () => {
    expect(mainGroup([at('cairo', 2), at('gaza', 2), at('washington', 4)])).toEqual([0, 1, 2]);
  });

  test('holds what can be seen together, however seldom it is named', () => {
    expect(mainGroup([at('cairo', 20), at('gaza', 20), at('doha')])).toEqual([0, 1, 2]);
  });

  test('begins with the scene of many places, however well a few farther ones could be seen with them', () => {
    const inSyria = Array.from({ length: 40 }, (_, index) => ({
      position: { lat: 32.7 + (index % 8) * 0.5, lon: 36 + (index % 5) },
      weight: 1,
    }));
    const scene = inSyria.map((_, index) => index);
    expect(mainGroup([...inSyria, at('doha'), at('rabat'), at('beirut')])).toEqual([...scene, 42]);
    expect(mainGroup([...inSyria, at('doha', 30)])).toEqual([...scene, 40]);
    expect(mainGroup([...inSyria.slice(0, 12), at('doha')])).toHaveLength(13);
  });

  test('holds a far place where leaving it out would bring little', () => {
    expect(mainGroup([at('rabat', 9), at('doha', 9), at('cairo', 9)])).toEqual([0, 1, 2]);
    expect(mainGroup([at('washington')])).toEqual([0]);
    expect(mainGroup([])).toEqual([]);
  });

  const place = fc.record({
    position: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    weight: fc.integer({ min: 1, max: 30 }),
  });

  const LEVEL = [
    { position: { lat: 0, lon: 21.60000000000002 }, weight: 1 },
    { position: { lat: 33.84122032047682, lon: 0 }, weight: 1 },
    { position: { lat: 0, lon: 0 }, weight: 6 },
  ];
  test('holds at least three quarters of what is named, whatever the order the places come in', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const kept = mainGroup(places);
        const weightOf = (some: readonly WeightedPosition[]) =>
          some.reduce((sum, { weight }) => sum + weight, 0);
        expect(weightOf(kept.flatMap((index) => places[index] ?? []))).toBeGreaterThanOrEqual(
          weightOf(places) * 0.75 - 1e-9,
        );
        const backwards = mainGroup([...places].reverse()).map((index) => places.length - 1 - index);
        expect(backwards.sort((a, b) => a - b)).toEqual(kept);
      }),
      { examples: [[LEVEL]] },
    );
  });
});
