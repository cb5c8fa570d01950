import { describe, expect, it } from 'vitest';
import { coordinateDecimals } from './coordinate-decimals.ts';

describe('coordinateDecimals', () => {
  it('is as many as suit the kind', () => {
    const position = { lat: 30.0444, lon: 31.2357 };
    expect(coordinateDecimals({ kind: 'country', position })).toBe(1);
    expect(coordinateDecimals({ kind: 'city', position })).toBe(2);
    expect(coordinateDecimals({ kind: 'facility', position })).toBe(4);
  });

  it('is no more than are known, and one at least', () => {
    expect(coordinateDecimals({ kind: 'facility', position: { lat: 30.5, lon: 30.4 } })).toBe(1);
    expect(coordinateDecimals({ kind: 'facility', position: { lat: 30.05, lon: 31.2333 } })).toBe(4);
    expect(coordinateDecimals({ kind: 'city', position: { lat: 30, lon: 31 } })).toBe(1);
  });
});
