import type { i18n } from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts, showTexts, startTexts } from './set-up.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

let arabic: i18n;
let english: i18n;
beforeEach(async () => {
  arabic = await startTexts('ar');
  english = await startTexts('en');
});

describe('startTexts', () => {
  it.each([
    ['ar', 'rtl', 'ياقوت'],
    ['en', 'ltr', 'Yaqut'],
  ] as const)('sets language, direction and texts to %s', async (language, direction, name) => {
    const texts = await startTexts(language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(direction);
    expect(texts.t('app.name')).toBe(name);
  });

  it('fails loudly at a text that is missing, in development and in tests', () => {
    expect(import.meta.env.DEV).toBe(true);
    // @ts-expect-error The key is bogus, which the type check must find too.
    expect(() => english.t('app.bogus')).toThrow('no text for app.bogus in en');
    // @ts-expect-error A count does not save it.
    expect(() => arabic.t('reader.bogusCount', { count: 2 })).toThrow('no text for reader.bogusCount');
  });

  it('takes no text of another language for a missing one', async () => {
    await loadTexts(english, 'ar');
    english.addResource('ar', 'translation', 'app.onlyHere', 'نص');
    // @ts-expect-error The key is not of the model.
    expect(() => english.t('app.onlyHere')).toThrow('in en');
  });
});

describe('showTexts', () => {
  it('turns texts, language and direction of the page together, and back', async () => {
    await loadTexts(english, 'ar');
    expect(english.t('app.name')).toBe('Yaqut');
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
    await showTexts(english, 'ar');
    expect(english.t('app.name')).toBe('ياقوت');
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await showTexts(english, 'en');
    expect(english.t('app.name')).toBe('Yaqut');
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

describe('values in sentences', () => {
  it('are isolated each by itself', () => {
    expect(arabic.t('reader.mentionLabel', { text: 'رفح', name: 'Rafah', kind: 'city' })).toBe(
      `${isolated('رفح')}: ${isolated('Rafah')}، ${isolated('city')}. إظهار على الخريطة`,
    );
  });

  it('that are numbers stand as they are', () => {
    expect(arabic.t('places.position', { current: 3, total: 6 })).toBe('3 من 6');
    expect(english.t('places.goToMention', { current: 3, total: 6 })).toBe(
      'Go to mention 3 of 6 in the text',
    );
    expect(english.t('announce.place', { name: 'Doha', kind: 'city', count: 2 })).toBe(
      `${isolated('Doha')}, ${isolated('city')}. 2 mentions.`,
    );
  });

  it.each(['<b>&"\'</b>', '$&', '$1', '{{count}}', '{{text}}', '$t(app.name)', '\\', '%s', '«»'])(
    'are written as they are: %s',
    (text) => {
      expect(english.t('places.noMatch', { text })).toBe(`No place here is called “${isolated(text)}”.`);
    },
  );
});

describe('Arabic counts', () => {
  it.each([
    [0, 'لا أماكن'],
    [1, 'مكان واحد'],
    [2, 'مكانان'],
    [3, '3 أماكن'],
    [10, '10 أماكن'],
    [11, '11 مكانًا'],
    [99, '99 مكانًا'],
    [100, '100 مكان'],
    [102, '102 مكان'],
    [103, '103 أماكن'],
    [111, '111 مكانًا'],
  ])('have the form of %i', (count, text) => {
    expect(arabic.t('reader.placeCount', { count })).toBe(text);
  });

  it('tells two in Arabic in the case that stands by itself, whatever is beside it', () => {
    const of = (key: 'reader.mentionCount' | 'reader.placeCount') => arabic.t(key, { count: 2 });
    const summary = { mentions: of('reader.mentionCount'), places: of('reader.placeCount') };
    expect(arabic.t('reader.summary', summary)).toBe(`${isolated('إشارتان')}، ${isolated('مكانان')}`);
  });

  it.each([
    [0, 'أقل من دقيقة للقراءة'],
    [1, 'دقيقة للقراءة'],
    [2, 'دقيقتان للقراءة'],
    [3, '3 دقائق للقراءة'],
    [11, '11 دقيقة للقراءة'],
    [100, '100 دقيقة للقراءة'],
  ])('of minutes have the form of %i', (count, text) => {
    expect(arabic.t('reader.readingTime', { count })).toBe(text);
  });

  it.each([
    [1, '1 place'],
    [0, '0 places'],
    [2, '2 places'],
  ])('have two forms in English: %i', (count, text) => {
    expect(english.t('reader.placeCount', { count })).toBe(text);
  });
});
