import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { datelineNames } from './datelines.ts';
import { WordTypes } from './tagger/word-type.ts';
import { dictionary } from './testdata/small-world.ts';

const places = ['عدن', 'صور', 'كان', 'العين', 'قنا', 'سوكوترا', 'رام الله'].map((name) =>
  makePlace({ id: `t:${name}`, kind: 'city', names: [name] }),
);
const river = makePlace({ id: 't:nile', kind: 'water', names: ['النيل'] });
const types = new WordTypes(createGazetteer([...places, river]), dictionary({ noun: 'صور' }));

function dateline(source: string): string[] {
  const text = analyse(source);
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  return datelineNames(text, words).map(({ start, end }) => source.slice(start, end));
}

describe('the place of a dispatch', () => {
  it.each([
    ['كان (فرنسا) - أ ف ب: وصل', 'كان'],
    ['العين في 3 ديسمبر/ وام/ انطلقت', 'العين'],
    ['العين في ٣ ديسمبر / وام / انطلقت', 'العين'],
    ['صور - وكالات: أغلقت', 'صور'],
    ['صور/ سانا/ أغلقت', 'صور'],
    ['المصدر أونلاين - صور: واصل', 'صور'],
    ['سوكوترا: وصلت', 'سوكوترا'],
    ['رام الله: وصلت', 'رام الله'],
    ['سوكوترا - وصلت سفن', 'سوكوترا'],
  ])('is set off at the head of the text: %s', (source, name) => expect(dateline(source)).toEqual([name]));

  it.each([
    ['pictures', 'صور: الحفل'],
    ['pictures again', 'صور - الحفل'],
    ['a word of the sentence', 'سوكوترا تستقبل سفنا'],
    ['farther on than a source is long', 'قال وزير النقل في بيان له أمس - سوكوترا: وصلت'],
    ['a second word that nothing sets off', 'وصل سوكوترا: أمس'],
    ['an agency', 'المكتب - قنا: عقد'],
    ['a word with what is joined to it', 'بعدن (اليمن) - أ ف ب: وصل'],
    ['a river', 'النيل: ارتفع'],
    ['a club in a fixture', 'سوكوترا (اليمن) - عدن (اليمن) 1-0'],
  ])('is not %s', (_, source) => expect(dateline(source)).toEqual([]));
});
