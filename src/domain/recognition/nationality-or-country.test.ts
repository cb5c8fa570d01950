import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { findNationalities } from './nationalities.ts';
import { recognise } from './recognise.ts';
import { toyTagger } from './testdata/toy-tagger.ts';

const gazetteer = createGazetteer([
  makePlace({ id: 'iso:SA', names: ['السعودية'], kind: 'country' }),
  makePlace({ id: 'iso:IQ', names: ['العراق'], kind: 'country' }),
  makePlace({ id: 't:latifia', names: ['اللطيفية'], population: 500_000 }),
]);

/** What is marked in a text by rules alone, and where a tagger takes the name for a place. */
function marked(text: string): readonly (readonly string[])[] {
  const blocks = parsePlainText(text);
  const models = [undefined, toyTagger({ begin: 'السعوديه اللطيفيه' })];
  return models.map((model) => recognise(blocks, gazetteer, model).map((mention) => mention.text));
}

describe('a country whose name is its adjective too', () => {
  it.each([
    'أعلنت الخارجية السعودية',
    'أعلنت والخارجية السعودية',
    'لقاء بالخارجية السعودية',
    'قيل للخارجية السعودية',
    'قيل وبالخارجية السعودية',
    'أعلنت السلطات السعودية موقفها',
    'في الأراضي السعودية',
    'عبر الحدود السعودية',
  ])('describes a noun before it: %s', (text) => {
    expect(marked(text)).toEqual([[], []]);
    const found = findNationalities(parsePlainText(text), gazetteer, []);
    expect(found.map(({ text, country }) => [text, country])).toEqual([['السعودية', 'iso:SA']]);
  });

  it.each([
    'قالت السعودية إنها',
    'هذا الشهر السعودية',
    'زار مجالسه السعودية',
    'الخارجية. السعودية',
    'غادر الوفد السعودية',
    'قالت الجارة السعودية إنها',
    'تضم المجموعة السعودية وقطر',
  ])('is the country elsewhere: %s', (text) => {
    expect(marked(text)).toEqual([['السعودية'], ['السعودية']]);
  });

  it('is no town whose name ends so', () => {
    expect(marked('من الإسكندرية اللطيفية')).toEqual([['اللطيفية'], ['اللطيفية']]);
  });
});
