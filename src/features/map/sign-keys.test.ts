import { expect, test } from 'vitest';
import { deedOf } from './sign-keys.ts';

test('the arrow that points where one reads on is next', () => {
  expect(deedOf('ArrowLeft', false, 'rtl')).toEqual({ kind: 'go', to: 'next' });
  expect(deedOf('ArrowLeft', false, 'ltr')).toEqual({ kind: 'go', to: 'previous' });
  expect(deedOf('ArrowRight', false, 'ltr')).toEqual({ kind: 'go', to: 'next' });
});

test('with Shift the arrows move the map as they point, in any language', () => {
  expect(deedOf('ArrowLeft', true, 'rtl')).toEqual({ kind: 'pan', by: [-80, 0] });
  expect(deedOf('ArrowLeft', true, 'ltr')).toEqual({ kind: 'pan', by: [-80, 0] });
});

test('plus and minus zoom however they are typed, and letters do nothing', () => {
  expect(deedOf('+', true, 'ltr')).toEqual({ kind: 'zoom', by: 1 });
  expect(deedOf('-', false, 'ltr')).toEqual({ kind: 'zoom', by: -1 });
  expect(deedOf('a', false, 'ltr')).toBeUndefined();
});
