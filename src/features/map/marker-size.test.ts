import { expect, test } from 'vitest';
import { markerSize } from './marker-size.ts';

test('four times the mentions make twice the width, so that areas compare', () => {
  expect(markerSize(6) / markerSize(1.5)).toBeCloseTo(2, 0);
  expect(markerSize(4)).toBe(26);
});

test('a single mention can be seen, and a hundred do not cover the map', () => {
  expect(markerSize(1)).toBe(15);
  expect(markerSize(100)).toBe(36);
});
