import { expect, it } from 'vitest';
import { percentages } from './percentages.ts';

it.each([
  [
    [0.945, 0.055],
    [95, 5],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [34, 33, 33],
  ],
  [
    [0.996, 0.004],
    [100, 0],
  ],
  [
    [0.6, 0.255, 0.145],
    [60, 26, 14],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[0.5], [50]],
])('%j adds up to what it does', (shares, whole) => {
  expect(percentages(shares)).toEqual(whole);
});
