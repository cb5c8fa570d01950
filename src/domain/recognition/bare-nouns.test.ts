import { describe, expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { isBareNoun, isIndefiniteNoun, isOnOtherWorld } from './bare-nouns.ts';
import { nameMatch } from './find-names.ts';
import { readBracketed, readIn } from './testdata/small-world.ts';

/** Whether words of a text that the gazetteer does not have are a mere place noun. */
function isBare(source: string, wordCount: number, proclitics = 0): boolean {
  const { text } = readIn([], source);
  return isBareNoun(text, nameMatch(text, 0, wordCount, proclitics, []));
}

describe('a place noun that was taken for a name', () => {
  it('is none, with the article or without and whatever is joined to it', () => {
    expect(isBare('المدينة نائمة', 1)).toBe(true);
    expect(isBare('مدينة نائمة', 1)).toBe(true);
    expect(isBare('بالمدينة القديمة', 1, 1)).toBe(true);
  });

  it('is one with a word after it, and so is any other word', () => {
    expect(isBare('المدينة الفاضلة', 2)).toBe(false);
    expect(isBare('زحلاوة نائمة', 1)).toBe(false);
    expect(isBare('محمد نائم', 1)).toBe(false);
    expect(isBare('سالمدينة نائمة', 1)).toBe(false);
  });

  it('is one where the gazetteer knows a place of that name', () => {
    const { text, matches } = readBracketed([makePlace({ id: 't:m', names: ['المدينة'] })], 'في [المدينة]');
    expect(matches.map((match) => isBareNoun(text, match))).toEqual([false]);
  });
});

describe('a place noun with its article that small towns are called by', () => {
  const isNoun = (bracketed: string, population: number) => {
    const world = [makePlace({ id: 't:q', names: ['القصر'], population })];
    const { text, matches } = readBracketed(world, bracketed);
    return matches.map((match) => isBareNoun(text, match));
  };

  it('is the noun where nothing announces the town', () => {
    expect(isNoun('يقع [القصر] هنا', 20_000)).toEqual([true]);
    expect(isNoun('يقع في [القصر] هنا', 20_000)).toEqual([false]);
    expect(isNoun('بلدة [القصر] هنا', 20_000)).toEqual([false]);
    expect(isNoun('يقع [القصر] هنا', 60_000)).toEqual([false]);
  });
});

describe('a name with the ending of indefinite nouns', () => {
  it('is a noun, where the ending is its own', () => {
    const world = [makePlace({ id: 't:k', names: ['كوكبا'] })];
    const isNoun = (bracketed: string) => {
      const { text, matches } = readBracketed(world, bracketed);
      return matches.map((match) => isIndefiniteNoun(text, match));
    };
    expect(isNoun('رصد [كوكبًا] بعيدا')).toEqual([true]);
    expect(isNoun('قصف [كوكبا] مساءً')).toEqual([false]);
    expect(isNoun('مساءً قصف [كوكبا]')).toEqual([false]);
  });
});

describe('a name with a word of another world after it', () => {
  it('is on no map', () => {
    const world = [makePlace({ id: 't:s', names: ['القطب الجنوبي'] })];
    const isElsewhere = (bracketed: string) => {
      const { text, matches } = readBracketed(world, bracketed);
      return matches.map((match) => isOnOtherWorld(text, match));
    };
    expect(isElsewhere('قرب [القطب الجنوبي] للقمر')).toEqual([true]);
    expect(isElsewhere('قرب [القطب الجنوبي]، للقمر')).toEqual([false]);
    expect(isElsewhere('قرب [القطب الجنوبي] للأرض')).toEqual([false]);
  });
});
