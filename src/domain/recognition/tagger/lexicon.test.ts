import { describe, expect, it } from 'vitest';
import { dictionary } from '../testdata/small-world.ts';
import {
  COMMON,
  commonClass,
  DICTIONARY_CLASS,
  isWritten,
  lexiconOf,
  NO_LEXICON,
  nounKinds,
  wordHash,
} from './lexicon.ts';

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

describe('a dictionary', () => {
  const everyday = dictionary({
    noun: 'باب مدينه',
    verb: 'زار',
    particle: 'منذ',
    adjective: 'جليل عربي',
    personName: 'زيد',
    placeName: 'مصر',
    verbalNoun: 'وصول',
    pluralNoun: 'ابواب',
  });
  const readings: Readonly<Record<string, string>> = {
    noun: 'باب جليل وصول ابواب وباب بباب لباب فلباب',
    definiteNoun: 'الباب بالباب كالباب للباب والباب البابين المدينتين الجليلات',
    inflectedNoun:
      'بابها بابهم بابهما بابهن بابكم مدينتها مدينتين جليلون جليلات بابه ببابها لبابها كبابها وببابها',
    verb: 'زار فزار زارها زارنا زاروا سزار',
    particle: 'منذ سمنذ ومنذ',
    properName: 'زيد مصر لزيد الزيد المصر',
  };

  it.each(Object.entries(readings))('has each word as one sort: %s', (sort, list) => {
    for (const word of list.split(' ')) {
      expect(commonClass(word, everyday), word).toBe(COMMON[sort as keyof typeof COMMON]);
    }
  });

  it('has a word ending in ة as one with a pronoun too', () => {
    expect(commonClass('مدينه', everyday)).toBe(COMMON.noun | COMMON.inflectedNoun);
  });

  it('does not have what cannot be joined so', () => {
    const others = `سباب بزار الزار المنذ كزارها كباب ببا وا و ال البا للبا الالباب باباب زارت بزيدها زيدها منذها وبا بابن`;
    for (const word of others.split(' ')) expect(commonClass(word, everyday), word).toBe(0);
  });

  it('tells the sorts of noun that a word can be, and whether it has the article', () => {
    const { noun, adjective, verbalNoun, pluralNoun, personName, placeName } = DICTIONARY_CLASS;
    const definite = nounKinds('الزار', everyday);
    const kinds: readonly (readonly [number, string])[] = [
      [noun, 'باب بابها بابهم بابه بابات بابين بابون بابيه بابا مدينه'],
      [adjective, 'جليل جليله جليلون عربي عربيه'],
      [verbalNoun, 'وصول ووصول'],
      [pluralNoun, 'ابواب'],
      [personName, 'زيد'],
      [placeName, 'مصر فمصر'],
      [0, 'زار منذ مدينتها بباب لزيد بابكم وبب'],
      [noun | definite, 'الباب بالباب كالباب للباب والباب البابين'],
      [adjective | definite, 'الجليل العربيه والعربيون'],
      [definite, 'الزار المنذ البا'],
    ];
    for (const [sorts, list] of kinds) {
      for (const word of list.split(' ')) expect(nounKinds(word, everyday), word).toBe(sorts);
    }
    expect(definite).toBe(1);
  });

  it('is searched in whatever way words stand in each other’s place', () => {
    const many = Array.from({ length: 500 }, (_, i) => i + 1);
    const crowded = lexiconOf(
      Int32Array.from(many, (i) => i * 1024),
      Uint8Array.from(many, (i) => i % 250),
      Int32Array.from(many, (i) => i * 1024),
    );
    expect(crowded.keys).toHaveLength(1024);
    expect(crowded.classes).toHaveLength(1024);
    expect(crowded.written).toHaveLength(1024);
    many.forEach((i) => {
      expect(crowded.classes[crowded.keys.indexOf(i * 1024)]).toBe(i % 250);
      expect(crowded.written).toContain(i * 1024);
    });
  });

  it('of the words of texts knows those of two letters and more', () => {
    const texts = lexiconOf(new Int32Array(), new Uint8Array(), Int32Array.from(['من', 'و'], wordHash));
    expect(isWritten('من', texts)).toBe(true);
    expect(isWritten('و', texts)).toBe(false);
    expect(isWritten('عن', texts)).toBe(false);
    expect(commonClass('من', texts)).toBe(0);
  });

  it('keeps words as numbers of 24 bits, none of them zero', () => {
    const numbers = ['باب', 'زار', 'منذ', 'London', ''].map(wordHash);
    expect(new Set(numbers).size).toBe(5);
    for (const number of numbers) {
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(2 ** 24);
    }
  });
});
