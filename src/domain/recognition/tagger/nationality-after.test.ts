import { expect, it } from 'vitest';
import { newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

const types = new WordTypes(newsGazetteer());
/** What follows the first word's name. */
const afterFirst = (text: string) => prepare(analyse(text), types).nationalityAfter[0];

it('a club takes the masculine, its town the feminine', () => {
  const [club, town, plural] = ['القاهرة المصري', 'القاهرة المصرية', 'القاهرة المصريون'].map(afterFirst);
  expect(new Set([club, town, plural, 0]).size).toBe(4);
});

it('the country of the place is told from another, by name and by nationality', () => {
  expect(afterFirst('القاهرة (مصر) هنا')).not.toBe(afterFirst('القاهرة (فلسطين) هنا'));
  expect(afterFirst('القاهرة المصرية')).not.toBe(afterFirst('القاهرة الفلسطينية'));
});

it('a sign between, another word or the end of the text tells nothing', () => {
  for (const text of ['القاهرة، المصرية', 'القاهرة الجميلة', 'القاهرة'])
    expect(afterFirst(text), text).toBe(0);
});
