import { describe, expect, it } from 'vitest';
import { compareMarks } from './vowel-marks.ts';

describe('compareMarks', () => {
  it('tells Amman from Oman by the marks the text has', () => {
    expect(compareMarks('عمّان', 'عَمّان')).toBe('agree');
    expect(compareMarks('عمّان', 'عُمان')).toBe('differ');
    expect(compareMarks('عُمان', 'عُمان')).toBe('agree');
    expect(compareMarks('عُمان', 'عَمّان')).toBe('differ');
  });

  it('says nothing where one of the two has no marks', () => {
    expect(compareMarks('عمان', 'عُمان')).toBe('silent');
    expect(compareMarks('القاهِرَة', 'القاهرة')).toBe('silent');
  });

  it('says nothing of words with another number of letters', () => {
    expect(compareMarks('عُمان', 'عُمانية')).toBe('silent');
    expect(compareMarks('', 'عُمان')).toBe('silent');
    expect(compareMarks('', '')).toBe('silent');
  });

  it('compares the marks of each letter with those of the same letter alone', () => {
    expect(compareMarks('مُدَن', 'مُدُن')).toBe('differ');
    expect(compareMarks('مُدن', 'مَدن')).toBe('differ');
    expect(compareMarks('مُدن', 'مدَن')).toBe('agree');
    expect(compareMarks('عُمَـان', 'عُمان')).toBe('agree');
  });

  it('takes a letter with fewer of the same marks for agreement, but for a shadda of its own', () => {
    expect(compareMarks('عَمَّان', 'عَمّان')).toBe('agree');
    expect(compareMarks('عمَّان', 'عمَان')).toBe('differ');
    expect(compareMarks('عمَان', 'عمَّان')).toBe('agree');
  });

  it('does not count case endings', () => {
    expect(compareMarks('عمانَ', 'عُمان')).toBe('silent');
    expect(compareMarks('عُمانٍ', 'عُمان')).toBe('agree');
  });
});
