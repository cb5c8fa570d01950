import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoTexts } from './pseudo-texts.ts';
import { startTexts } from './set-up.ts';

describe('a text of the pseudo-languages', () => {
  it('is accented, a third longer and in brackets', () => {
    expect(pseudoText('Legend')).toBe('[Ļëğëñď~~~]');
  });

  it('keeps the values that are put into it', () => {
    expect(pseudoText('{{count}} of {{total}}')).toBe('[{{count}} öf {{total}}~~]');
  });

  it.each([', ', '{{share}} %', '…'])('is as it was where there is nothing to say: %j', (text) => {
    expect(pseudoText(text)).toBe(text);
  });

  it('is made at every depth', () => {
    expect(pseudoTexts({ open: { problem: { empty: 'No' } } })).toEqual({
      open: { problem: { empty: '[Ñö~]' } },
    });
  });
});

it.each([
  ['en-XA', 'ltr'],
  ['en-XB', 'rtl'],
] as const)('%s counts as English does and is laid out %s', async (language, direction) => {
  const texts = await startTexts(language);
  expect(document.documentElement).toMatchObject({ lang: language, dir: direction });
  expect(texts.t('reader.placeCount', { count: 1 })).toMatch(/^\[1 pļàçë~+\]$/u);
  expect(texts.t('reader.placeCount', { count: 1200 })).toContain('1,200');
});
