import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBar } from './scale-bar.ts';

test.each([
  [1000, 120, { distance: 100, unit: 'km', width: 100 }],
  [250, 100, { distance: 20, unit: 'km', width: 80 }],
  [10, 100, { distance: 1, unit: 'km', width: 100 }],
  [1, 120, { distance: 100, unit: 'm', width: 100 }],
])('at %d metres a pixel and at most %d pixels', (metres, widest, bar) => {
  expect(scaleBar(metres, widest)).toEqual(bar);
});

test('is never wider than allowed, nor less than two fifths of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 40_000, noNaN: true }), (metres) => {
      const { width } = scaleBar(metres, 100);
      expect(width).toBeLessThanOrEqual(100 + 1e-6);
      expect(width).toBeGreaterThanOrEqual(40 - 1e-6);
    }),
  );
});
