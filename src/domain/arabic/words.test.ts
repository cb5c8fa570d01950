import { describe, expect, it } from 'vitest';
import { findWords, joinsName } from './words.ts';

const wordsOf = (text: string) => findWords(text).map((word) => text.slice(word.start, word.end));

describe('findWords', () => {
  it('parts words at spaces, Arabic punctuation, quotation marks and slashes', () => {
    expect(wordsOf('قال: «نعم»، تشرين الأول/أكتوبر؛ ثم؟')).toEqual([
      'قال',
      'نعم',
      'تشرين',
      'الأول',
      'أكتوبر',
      'ثم',
    ]);
  });

  it('opens a hashtag into its words', () => {
    expect(wordsOf('#خان_يونس')).toEqual(['خان', 'يونس']);
  });

  it('keeps Latin words and digits, and parts at emoji', () => {
    expect(wordsOf('G20 في😀الدوحة 2024')).toEqual(['G20', 'في', 'الدوحة', '2024']);
  });

  it('holds the first and the last of each kind of letter and digit for parts of words', () => {
    expect(wordsOf('az AZ 09 ؠي ٠٩ ۰۹ پێ é٬')).toEqual(['az', 'AZ', '09', 'ؠي', '٠٩', '۰۹', 'پێ', 'é']);
    expect(wordsOf('`a{ @A[ /0: ؟آ')).toEqual(['a', 'A', '0', 'آ']);
  });

  it('finds nothing in nothing', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf(' ،؟ ')).toEqual([]);
  });
});

describe('joinsName', () => {
  it.each([' ', '\u00a0', '\t', '  ', ' \t ', '_', '-', '‐', '–', ' - ', '- '])(
    'lets a name go on over %j',
    (gap) => expect(joinsName(gap)).toBe(true),
  );
  it.each(['، ', '. ', '\n', '', ' و', '»', '__', '--', '  - ', '_ '])('ends a name at %j', (gap) =>
    expect(joinsName(gap)).toBe(false),
  );
});
