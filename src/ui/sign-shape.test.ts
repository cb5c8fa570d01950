import { expect, test } from 'vitest';
import { kindsBySign } from './kinds-by-sign.ts';
import { signShape } from './sign-shape.ts';
import { SIGN_SHAPES } from './sign-shapes.ts';

test('a water is told from a hill, and kinds of area share a sign', () => {
  expect(SIGN_SHAPES[signShape('water')]).not.toBe(SIGN_SHAPES[signShape('landform')]);
  expect(['region', 'division', 'territory'].map(signShape)).toEqual(Array(3).fill('territory'));
  expect(signShape('unheard-of')).toBe('nature');
});

test('a legend lists the kinds by their signs', () => {
  const kinds = ['landform', 'water', 'region', 'division'].map((kind) => ({ kind, words: [kind] }));
  expect(kindsBySign(kinds)).toEqual([
    ['nature', ['landform']],
    ['water', ['water']],
    ['territory', ['region', 'division']],
  ]);
});
