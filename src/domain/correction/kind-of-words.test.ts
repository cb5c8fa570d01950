import { expect, it } from 'vitest';
import type { PlaceKind } from '../gazetteer/place.ts';
import { kindOfWords } from './kind-of-words.ts';

it.each<[string, string, PlaceKind | null]>([
  ['قصف قرب مستشفى الأمل أمس', 'مستشفى الأمل', 'facility'],
  ['في مخيم المغازي', 'المغازي', 'district'],
  ['على ضفاف نهر العوجا', 'العوجا', 'water'],
  ['وصلوا إلى الزوايدة', 'الزوايدة', null],
  ['الزوايدة', 'الزوايدة', null],
])('in «%s» «%s» seems to be a %s', (text, words, kind) => {
  const start = text.indexOf(words);
  expect(kindOfWords({ text }, { blockId: 'b1' as never, start, end: start + words.length })).toBe(kind);
});
