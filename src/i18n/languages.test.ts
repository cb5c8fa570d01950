import { describe, expect, it } from 'vitest';
import { formatCount, formatPosition } from './format.ts';
import { matchLanguage } from './languages.ts';
import { makeTexts } from './set-up.ts';

describe('matchLanguage', () => {
  it.each([
    [['ar'], 'ar'],
    [['ar-EG'], 'ar'],
    [['EN-gb'], 'en'],
    [['en-Latn-US-u-nu-arab'], 'en'],
    [['de-DE', 'nl', 'en', 'ar'], 'en'],
    [['de-DE', 'fr-CA', 'en'], 'fr'],
    [['TR'], 'tr'],
    // The pseudo-languages are asked for by the address alone.
    [['en-XA'], 'en'],
    [['', 'ar-SA'], 'ar'],
  ])('takes %j for %s', (tags, language) => {
    expect(matchLanguage(tags)).toBe(language);
  });

  it.each([[[]], [['']], [['de']], [['arc']], [['english']], [['toString']], [['__proto__']], [['*']]])(
    'knows none of %j',
    (tags) => {
      expect(matchLanguage(tags)).toBeNull();
    },
  );
});

describe('formatPosition', () => {
  it.each([
    [{ lat: 31.5016, lon: 34.4667 }, '31.5016° N, 34.4667° E'],
    [{ lat: 40.7128, lon: -74.006 }, '40.7128° N, 74.0060° W'],
    [{ lat: -33.8688, lon: 151.2093 }, '33.8688° S, 151.2093° E'],
    [{ lat: -34.6037, lon: -58.3816 }, '34.6037° S, 58.3816° W'],
    [{ lat: 0, lon: 0 }, '0.0000° N, 0.0000° E'],
    [{ lat: -90, lon: 180 }, '90.0000° S, 180.0000° E'],
    [{ lat: 15.55555, lon: 32.53244 }, '15.5556° N, 32.5324° E'],
  ])('writes %j as %s', async (position, written) => {
    expect(formatPosition(position, 4, await makeTexts('en'))).toBe(written);
  });

  it.each([
    ['fr', '18,21° N, 42,50° E'],
    ['tr', '18,21° K, 42,50° D'],
    ['en', '18.21° N, 42.50° E'],
  ] as const)('writes the decimals as %s does: %s', async (language, written) => {
    expect(formatPosition({ lat: 18.2146, lon: 42.5 }, 2, await makeTexts(language))).toBe(written);
  });
});

describe('formatCount', () => {
  it.each(['ar', 'ar-EG', 'fa', 'en'])('writes European digits in %s', (language) => {
    expect(formatCount(1234567890, language).replace(/\D/g, '')).toBe('1234567890');
  });

  it('groups as the language does', () => {
    expect(formatCount(12345, 'en')).toBe('12,345');
    expect(formatCount(7, 'ar')).toBe('7');
  });
});
