import { describe, expect, it } from 'vitest';
import { areaCentre } from './area-centre.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

describe('areaCentre', () => {
  it('is the middle of a plain shape, whichever way round it is drawn', () => {
    const [ring = []] = box(30, 20, 34, 28);
    expect(areaCentre([[ring]])).toEqual({ lat: 24, lon: 32 });
    expect(areaCentre([[[...ring].reverse()]])).toEqual({ lat: 24, lon: 32 });
  });

  it('keeps to the mainland, distant islands left aside', () => {
    expect(areaCentre([box(30, 20, 34, 28), box(-60, 4, -58, 6)])).toEqual({ lat: 24, lon: 32 });
  });

  it('carries a shape on over the 180th meridian', () => {
    const ring = [
      [170, 60],
      [-174, 60],
      [-174, 70],
      [170, 70],
      [170, 60],
    ];
    expect(areaCentre([[ring]])).toEqual({ lat: 65, lon: 178 });
  });

  it('is the middle of an archipelago', () => {
    expect(areaCentre([box(0, 0, 1, 1), box(2, 0, 3, 1), box(4, 0, 5, 1)])).toEqual({ lat: 0.5, lon: 2.5 });
  });

  it('lies inside a shape that bends round its centre of gravity', () => {
    const horseshoe = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
      [0, 0],
    ];
    const { lat, lon } = areaCentre([[horseshoe]]);
    expect(lat < 2 || lon < 2 || lon > 8).toBe(true);
  });
});
