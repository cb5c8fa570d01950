import { describe, expect, it } from 'vitest';
import { loadTexts, showTexts, startTexts } from './set-up.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

describe('texts of the interface', () => {
  it('set the language and the direction of the page, and turn in place', async () => {
    const texts = await startTexts('ar');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    await loadTexts(texts, 'en');
    expect(document.documentElement.lang).toBe('ar');
    await showTexts(texts, 'en');
    expect(document.documentElement.dir).toBe('ltr');
    expect(texts.t('app.name')).toBe('Yaqut');
  });

  it('isolate the values they put in, numbers aside', async () => {
    const { t } = await startTexts('en');
    expect(t('places.inCountry', { country: 'قطر' })).toBe(`in ${isolated('قطر')}`);
    expect(t('places.position', { current: 3, total: 6 })).toBe('3 of 6');
  });

  it('count in Arabic by all six forms', async () => {
    const { t } = await startTexts('ar');
    const counted = [0, 1, 2, 3, 11, 100].map((count) => t('reader.placeCount', { count }));
    expect(counted).toEqual(['لا أماكن', 'مكان واحد', 'مكانان', '3 أماكن', '11 مكانًا', '100 مكان']);
  });

  it('that are missing are an error', async () => {
    const { t } = await startTexts('en');
    expect(() => t('no.such.text' as 'app.name')).toThrow('no text for no.such.text');
  });
});
