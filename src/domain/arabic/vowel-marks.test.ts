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

  it('does not count case endings', () => {
    expect(compareMarks('عمانَ', 'عُمان')).toBe('silent');
    expect(compareMarks('عُمانٍ', 'عُمان')).toBe('agree');
  });
});
