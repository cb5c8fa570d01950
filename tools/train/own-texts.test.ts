import { describe, expect, it } from 'vitest';
import { readOwnTexts, withoutBrackets } from './own-texts.ts';

const spansOf = (line: string) => {
  const { text, mentions } = withoutBrackets('a line', line);
  return mentions.map(({ start, end }) => text.slice(start, end));
};

describe('the texts written for training', () => {
  it('name places in brackets, each with the proclitics before it', () => {
    expect(spansOf('وصل الوفد إلى [حلب] و[حمص]، ثم عاد لل[سودان].')).toEqual(['حلب', 'وحمص', 'للسودان']);
    expect(withoutBrackets('a line', 'في [رام الله] أمس')).toEqual({
      id: 'a line',
      text: 'في رام الله أمس',
      mentions: [{ start: 3, end: 11 }],
    });
  });

  it.each(['في [حلب', 'في حلب]', 'في [[حلب]]'])('are refused where brackets do not pair: %s', (line) => {
    expect(() => withoutBrackets('a line', line)).toThrow(/^a line: /u);
  });

  it('can all be read, each of them once', () => {
    const texts = readOwnTexts('tools/train/texts').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3000);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are none of those to measure by', () => {
    const learned = new Set(readOwnTexts('tools/train/texts').map(({ text }) => text));
    const held = readOwnTexts('tools/train/held-out');
    expect(held.length).toBe(1350);
    expect(held.filter(({ text }) => learned.has(text))).toEqual([]);
  });
});
