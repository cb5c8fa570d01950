import { expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { placeId } from '../../gazetteer/place.ts';
import { makePlace, newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

const yemen = placeId('iso:YE');
const types = new WordTypes(
  createGazetteer([
    ...newsGazetteer().places,
    makePlace({ id: yemen, kind: 'country', names: ['اليمن'] }),
    makePlace({ id: 't:elsewhere', names: ['صنعاء'] }),
    makePlace({ id: 't:old', names: ['صنعاء القديمة'], country: yemen }),
    makePlace({ id: 't:upper', names: ['صنعاء القديمة العليا'], country: yemen }),
  ]),
);
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

it.each([
  ['القاهرة المصري', 1 + 4 + 8 + 16],
  ['القاهرة المصرية', 2 + 4 + 8 + 16],
  ['القاهرة المصريون', 3 + 4 + 8 + 16],
  ['القاهرة مصرية', 2 + 4 + 16],
  ['القاهرة الفلسطينية', 2 + 8 + 16],
  ['زحلاوة المصرية', 2 + 8],
  ['وبالقاهرة المصرية', 2 + 4 + 8 + 16],
  ['خان يونس الفلسطينية', 2 + 4 + 8 + 16],
  ['خان الفلسطينية', 2 + 8],
  ['نجع بني حسن الشرقي المصرية', 0],
  ['قطر القطرية', 2 + 4 + 8 + 16],
  ['طرابلس اللبنانية', 2 + 4 + 8 + 16],
  ['المملكة العربية السعودية القطرية', 2 + 8 + 16],
  ['القاهرة (مصر)', 33 + 2 + 1],
  ['القاهرة [مصر]', 33 + 2 + 1],
  ['القاهرة (فلسطين)', 33 + 2],
  ['القاهرة (القاهرة)', 33 + 2],
  ['القاهرة (المملكة العربية السعودية)', 33 + 2],
  ['زحلاوة (مصر)', 33],
  ['خان يونس (فلسطين)', 33 + 2 + 1],
  ['قطر (قطر)', 33 + 2 + 1],
  ['صنعاء القديمة العليا اليمنية', 2 + 4 + 8 + 16],
  ['صنعاء القديمة اليمنية', 2 + 4 + 8 + 16],
  ['صنعاء اليمنية', 2 + 8 + 16],
  ['صنعاء (اليمن)', 33 + 2],
  ['صنعاء القديمة (اليمن)', 33 + 2 + 1],
  ['القاهرة (', 0],
  ['القاهرة) المصرية', 0],
])(
  'tells by its number the gender, whose it is, the article and whether the name is known: %s',
  (text, number) => {
    expect(afterFirst(text)).toBe(number);
  },
);
