import { expect, test } from 'vitest';
import { creditParts } from './credit-parts.ts';

test('keeps words and links on the web', () => {
  expect(
    creditParts('Map © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>  contributors'),
  ).toEqual([
    { text: 'Map © ', href: null },
    { text: 'OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
    { text: ' contributors', href: null },
  ]);
});

test('keeps nothing that could run, and no other link', () => {
  expect(
    creditParts(
      '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">خرائط</a>',
    ),
  ).toEqual([{ text: 'خرائط', href: null }]);
});

test('leaves out what is no credit but a text', () => {
  expect(creditParts('خريطة '.repeat(100))).toEqual([]);
  expect(creditParts('')).toEqual([]);
});
