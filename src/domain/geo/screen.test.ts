import { expect, test } from 'vitest';
import { boxAround, gapBetween } from './screen.ts';

test('boxes are as far apart as their nearest edges or corners', () => {
  const box = boxAround({ x: 0, y: 0 }, 10, 10);
  expect(gapBetween(box, boxAround({ x: 20, y: 3 }, 10, 10))).toBe(10);
  expect(gapBetween(box, boxAround({ x: 0, y: -18 }, 10, 10))).toBe(8);
  expect(gapBetween(box, boxAround({ x: -13, y: 14 }, 10, 10))).toBe(5);
  expect(gapBetween(box, boxAround({ x: 10, y: 0 }, 10, 10))).toBe(0);
  expect(gapBetween(box, boxAround({ x: 4, y: 4 }, 10, 10))).toBe(0);
});
