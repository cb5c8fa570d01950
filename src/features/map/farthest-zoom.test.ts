import { expect, it } from 'vitest';
import { farthestZoom } from './farthest-zoom.ts';

it('is so far that the whole world finds room in a narrow map, and no farther than a wide one needs', () => {
  for (const width of [320, 390, 563, 845]) {
    expect(256 * 2 ** farthestZoom(width)).toBeLessThanOrEqual(width);
    expect(256 * 2 ** (farthestZoom(width) + 0.25)).toBeGreaterThan(width);
  }
  expect(farthestZoom(1900)).toBe(2);
  expect(farthestZoom(200)).toBe(0);
});
