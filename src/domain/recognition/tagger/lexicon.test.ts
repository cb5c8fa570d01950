import { describe, expect, it } from 'vitest';
import { commonClass, DICTIONARY_CLASS, lexiconOf, NO_LEXICON, nounKinds, wordHash } from './lexicon.ts';

const { verb, noun, particle, adjective } = DICTIONARY_CLASS;
const words: readonly (readonly [string, number])[] = [
  ['باب', noun],
  ['مدينه', noun],
  ['زار', verb],
  ['منذ', particle],
  ['جليل', adjective],
];
const lexicon = lexiconOf(
  Int32Array.from(words, ([word]) => wordHash(word)),
  Uint8Array.from(words, ([, classes]) => classes),
);
const isCommon = (word: string) => commonClass(word, lexicon) !== 0;

describe('everyday words', () => {
  it('are known with what is joined to them', () => {
    for (const word of [
      'باب',
      'الباب',
      'وبالباب',
      'للباب',
      'بابها',
      'لمدينتهم',
      'ومدينه',
      'زار',
      'فزارها',
      'ومنذ',
    ]) {
      expect(isCommon(word), word).toBe(true);
    }
  });

  it('are told apart by how they are read', () => {
    const readings = ['باب', 'الباب', 'بابها', 'زار', 'منذ'].map((word) => commonClass(word, lexicon));
    expect(new Set(readings).size).toBe(readings.length);
  });

  it('are no other words', () => {
    for (const word of ['دمشق', 'بدمشق', 'ا', '', 'الزار']) expect(isCommon(word), word).toBe(false);
  });

  it('are told by their sort, with the article or without, whatever ends them', () => {
    const kinds = (word: string) => nounKinds(word, lexicon);
    expect(kinds('جليل')).toBe(adjective);
    expect(kinds('جليله')).toBe(adjective);
    expect(kinds('والجليل')).toBe(kinds('الجليل'));
    expect(kinds('الجليل')).not.toBe(kinds('جليل'));
    expect(kinds('باب')).toBe(noun);
    expect(kinds('زار')).toBe(0);
  });

  it('are none without a dictionary', () => {
    expect(commonClass('الباب', NO_LEXICON)).toBe(0);
  });
});
