import { expect, it } from 'vitest';
import { looksAlike } from './looks-alike.ts';

it.each([
  ['خان یونس', 'خان يونس', true],
  ['کرکوک', 'كركوك', true],
  ['قاهره', 'القاهرة', false],
  ['غزہ', 'غزة', false],
  ['Cairo', 'القاهرة', false],
])('%s and %s look alike: %s', (a, b, alike) => {
  expect(looksAlike(a, b)).toBe(alike);
});
