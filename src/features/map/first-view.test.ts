import { describe, expect, it } from 'vitest';
import { firstView } from './first-view.ts';

/** From Cairo to Doha, about. */
const BOX = { west: 0.586, east: 0.643, north: 0.408, south: 0.426 };
const EARTH = 256;

describe('firstView', () => {
  it.each([
    [633, 508],
    [390, 272],
    [1126, 300],
    [300, 900],
  ])('has all of the box clear of buttons, key and edges on a map of %d by %d', (width, height) => {
    for (const buttonsLeft of [true, false]) {
      const { x, y, zoom } = firstView(BOX, { width, height, buttonsLeft }, 11);
      const earth = EARTH * 2 ** zoom;
      const left = (BOX.west - x) * earth + width / 2;
      const right = (BOX.east - x) * earth + width / 2;
      const top = (BOX.north - y) * earth + height / 2;
      const bottom = (BOX.south - y) * earth + height / 2;
      expect(left).toBeGreaterThan(buttonsLeft ? 47 : 0);
      expect(right).toBeLessThan(width - (buttonsLeft ? 0 : 47));
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(height - 47);
      expect(zoom % 0.25).toBe(0);
    }
  });

  it('goes no nearer than is asked, and no farther than the map goes', () => {
    const spot = { west: 0.6, east: 0.6, north: 0.4, south: 0.4 };
    const frame = { width: 600, height: 500, buttonsLeft: true };
    expect(firstView(spot, frame, 11).zoom).toBe(11);
    const world = { west: 0, east: 1, north: 0, south: 1 };
    expect(firstView(world, { ...frame, width: 200, height: 200 }, 11).zoom).toBe(2);
  });
});
