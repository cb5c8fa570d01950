import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '../../testing/shipped-knowledge.ts';
import { analyse } from './analyse.ts';
import { matchSpan, namesWithPlaceNoun } from './match-span.ts';
import { WordTypes } from './tagger/word-type.ts';

const gazetteer = shippedGazetteer();

/** What the last word of a text is marked at, the word before it being a place too or not. */
function markedLast(source: string, afterPlace: boolean): string {
  const text = analyse(source);
  const types = new WordTypes(gazetteer);
  const last = text.words.length - 1;
  const match = matchSpan(
    text,
    text.words.map((_, index) => types.of(text.folded(index))),
    { firstWord: last, wordCount: 1, probability: 1 },
    afterPlace,
  );
  return source.slice(match.start, match.end);
}

describe('a name that begins with what could be "and"', () => {
  it.each([
    ['من القاهرة وجدة', true, 'جدة'],
    ['من القاهرة ووجدة', true, 'وجدة'],
    ['من القاهرة، وجدة', true, 'وجدة'],
    ['وصل إلى وجدة', false, 'وجدة'],
    ['بين الجزائر وهران', true, 'وهران'],
  ])('%s', (source, afterPlace, marked) => {
    expect(markedLast(source, afterPlace)).toBe(marked);
  });
});

describe('a name that the gazetteer lacks', () => {
  it.each([
    ['وكالاهاندي', 'الاهاندي'],
    ['إقليم كالاهاندي', 'كالاهاندي'],
    ['في كالاهاندي', 'كالاهاندي'],
    ['إقليم والاهاندي', 'الاهاندي'],
    ['سكان بالمزيرعيات', 'المزيرعيات'],
  ])('is whole where nothing can be joined to it: %s', (source, marked) => {
    expect(markedLast(source, false)).toBe(marked);
  });
});

describe('a short word that و begins and the gazetteer lacks', () => {
  it('is a name with "and" only behind a place', () => {
    expect(markedLast('من القاهرة وكذن', true)).toBe('كذن');
    expect(markedLast('وصل إلى وكذن', false)).toBe('وكذن');
  });
});

describe('a site that speaks for itself', () => {
  it.each([
    ['في دير البلح والمستشفى المعمداني', ['المستشفى المعمداني']],
    ['الصلاة بالمسجد النبوي', ['المسجد النبوي']],
    ['أغلق معبر رفح', ['معبر رفح']],
    ['وقف والمستشفى بعيد', []],
  ])('is marked with or without what is joined to it: %s', (source, marked) => {
    const text = analyse(source);
    const types = new WordTypes(gazetteer);
    const words = text.words.map((_, index) => types.of(text.folded(index)));
    expect(namesWithPlaceNoun(text, words).map(({ start, end }) => source.slice(start, end))).toEqual(marked);
  });
});

describe('a nationality at the end of a name that the gazetteer lacks', () => {
  it.each([
    ['ستافنجر النرويجية', 'ستافنجر'],
    ['بلدة زغرب الكرواتية', 'بلدة زغرب'],
    ['الأقاليم المغربية', 'الأقاليم المغربية'],
    ['النرويجية', 'النرويجية'],
  ])('%s', (source, marked) => {
    const text = analyse(source);
    const types = new WordTypes(gazetteer);
    const match = matchSpan(
      text,
      text.words.map((_, index) => types.of(text.folded(index))),
      { firstWord: 0, wordCount: text.words.length, probability: 1 },
    );
    expect(source.slice(match.start, match.end)).toBe(marked);
  });
});
