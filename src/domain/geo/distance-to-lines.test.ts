import { expect, it } from 'vitest';
import { kmToLines } from './distance-to-lines.ts';

const MAAN = { lat: 30, lon: 36 };

it.each([
  [
    'a point of a line',
    [
      [
        [36, 31],
        [36, 32],
      ],
    ],
    111,
  ],
  [
    'what lies between two points',
    [
      [
        [35, 31],
        [37, 31],
      ],
    ],
    111,
  ],
  [
    'the nearest of several',
    [
      [
        [36, 40],
        [37, 40],
      ],
      [
        [36.5, 29],
        [36.5, 31],
      ],
    ],
    48,
  ],
  [
    'a line of one spot',
    [
      [
        [36, 29],
        [36, 29],
      ],
    ],
    111,
  ],
] as const)('tells how far it is to %s', (_, lines, km) => {
  expect(Math.round(kmToLines(MAAN, lines))).toBe(km);
});

it('finds nothing near where there are no lines', () => {
  expect(kmToLines(MAAN, [])).toBe(Infinity);
});
