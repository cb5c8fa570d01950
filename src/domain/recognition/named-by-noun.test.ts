import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { nameMatch } from './find-names.ts';
import { withItsNoun } from './named-by-noun.ts';
import { WordTypes } from './tagger/word-type.ts';

const town = makePlace({ id: 't:tawila', kind: 'city', names: ['بلدة طويلة', 'محلية أم طويلة'] });
const types = new WordTypes(createGazetteer([town]));

/** The names that a found stretch of words has once its noun is thought of. */
function namesOf(source: string, firstWord: number, wordCount: number, proclitics = 0): string[] {
  const text = analyse(source);
  const match = nameMatch(text, firstWord, wordCount, proclitics, []);
  return withItsNoun(text, types, match).names.map(({ written }) => written);
}

it('a found name is that of the place called so with its noun', () => {
  expect(namesOf('نزحوا إلى طويلة', 2, 1)).toEqual(['بلدة طويلة']);
  expect(namesOf('الفاشر وطويلة', 1, 1, 1)).toEqual(['بلدة طويلة']);
  expect(namesOf('إلى أم طويلة', 1, 2)).toEqual(['محلية أم طويلة']);
});

it('a name with more or fewer words, or with another noun, is not', () => {
  expect(namesOf('إلى أم', 1, 1)).toEqual([]);
  expect(namesOf('طويلة جدا', 0, 2)).toEqual([]);
  expect(namesOf('إلى الطويلة', 1, 1)).toEqual([]);
});

it('a name that places have stays theirs', () => {
  const text = analyse('طويلة');
  const entry = { written: 'طويلة', exact: 'طويلة', folded: 'طويله', wordCount: 1, places: [town] };
  const match = nameMatch(text, 0, 1, 0, [entry]);
  expect(withItsNoun(text, types, match)).toBe(match);
});

describe('a name that its country tells from an everyday word', () => {
  const lebanon = makePlace({ id: 'iso:LB', kind: 'country', names: ['لبنان'] });
  const village = makePlace({
    id: 't:maarakeh',
    kind: 'city',
    names: ['معركة اللبنانية'],
    country: lebanon.id,
  });
  const abroad = makePlace({ id: 't:abroad', kind: 'city', names: ['معركة اللبنانية'], country: 'iso:SY' });
  const longer = makePlace({ id: 't:longer', kind: 'city', names: ['معركة الجبل'], country: lebanon.id });
  const withCountry = new WordTypes(createGazetteer([lebanon, village, abroad, longer]));
  const namesIn = (source: string, firstWord: number, proclitics = 0) => {
    const text = analyse(source);
    return withItsNoun(text, withCountry, nameMatch(text, firstWord, 1, proclitics, [])).names;
  };
  const countOf = (...args: Parameters<typeof namesIn>) => namesIn(...args).length;

  it('is meant behind a noun of its kind, and only the place that lies in that country', () => {
    const names = namesIn('قصف على بلدة معركة', 3);
    expect(names.map(({ written, places }) => [written, places.map(({ id }) => id)])).toEqual([
      ['معركة اللبنانية', ['t:maarakeh']],
    ]);
  });

  it('is not with something joined to it', () => {
    expect(countOf('قصف على بلدة ومعركة', 3, 1)).toBe(0);
  });

  it.each([
    ['without a noun', 'بعد معركة', 1],
    ['behind a noun of another kind', 'في نهر معركة', 2],
    ['where punctuation parts the two', 'في بلدة. معركة', 2],
  ])('is not %s', (_, source, firstWord) => {
    expect(countOf(source, firstWord)).toBe(0);
  });
});
