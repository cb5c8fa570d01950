import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('keeps the order of the values in each group, and of the groups by their first value', () => {
  const byLetter = groupBy(['غزة', 'مصر', 'غانا', 'ماليزيا', 'غزة'], (name) => name.charAt(0));
  expect([...byLetter]).toEqual([
    ['غ', ['غزة', 'غانا', 'غزة']],
    ['م', ['مصر', 'ماليزيا']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
