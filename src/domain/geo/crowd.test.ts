import { expect, test } from 'vitest';
import { largestCrowd } from './crowd.ts';

const at = (x: number, y = 0) => ({ x, y });

test('the largest group whose members are near one another, directly or by others between them', () => {
  expect(largestCrowd([at(0), at(100), at(108), at(3), at(116), at(50)], 10)).toEqual([1, 2, 4]);
});

test('a single point is a crowd of one, and none is none', () => {
  expect(largestCrowd([at(0), at(50)], 10)).toEqual([0]);
  expect(largestCrowd([], 10)).toEqual([]);
});

test('points on one spot belong together', () => {
  expect(largestCrowd([at(1, 1), at(40), at(1, 1)], 10)).toEqual([0, 2]);
});
