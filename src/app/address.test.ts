import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import { THEMES } from '../state/preferences-slice.ts';
import { formatAddress, parseAddress } from './address.ts';

describe('the address', () => {
  it('says language, theme, article and place', () => {
    expect(parseAddress('?lang=en&theme=dark', '#/a/cairo-talks?place=geonames:360630')).toEqual({
      language: 'en',
      theme: 'dark',
      articleId: 'cairo-talks',
      placeId: 'geonames:360630',
      compared: [],
    });
    expect(parseAddress('', '#/a/a?place=iso:EG&compare=a,own-b')).toMatchObject({
      placeId: 'iso:EG',
      compared: ['a', 'own-b'],
    });
  });

  it('says nothing by what is not known', () => {
    const nothing = { language: null, theme: null, articleId: null, placeId: null, compared: [] };
    for (const [search, hash] of [
      ['', ''],
      ['?lang=xx&theme=plaid', '#/b/other'],
      ['?lang=', '#/a/'],
      ['', '#/a/?compare=a'],
      ['', '#/a/?compare=a,,a'],
    ] as const) {
      expect(parseAddress(search, hash)).toEqual(nothing);
    }
  });

  it('reads malformed escapes as they stand', () => {
    expect(parseAddress('', '#/a/%E0%A4%A').articleId).toBe('%E0%A4%A');
  });

  it('keeps what others put into the query', () => {
    expect(
      formatAddress(
        { language: 'en', theme: null, articleId: 'a', placeId: null, compared: [] },
        '?from=mail&theme=dark',
      ),
    ).toBe('?from=mail&lang=en#/a/a');
  });

  it('keeps the colon of a place id readable', () => {
    const address = { language: null, theme: null, articleId: 'a', placeId: placeId('iso:EG'), compared: [] };
    expect(formatAddress(address, '')).toBe('#/a/a?place=iso:EG');
  });

  it('comes back as it was written, whatever the ids', () => {
    const id = fc.oneof(
      fc.constantFrom('__proto__', 'غزة', 'a/b?c=d#e', '%41', 'a&b'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...LANGUAGE_TAGS)),
        fc.option(fc.constantFrom(...THEMES)),
        id,
        fc.option(id),
        fc.uniqueArray(fc.oneof(id, fc.constant('a,b')), { minLength: 2, maxLength: 4 }),
        (language, theme, articleId, place, compared) => {
          const address = {
            language,
            theme,
            articleId,
            placeId: place === null ? null : placeId(place),
            compared,
          };
          const url = new URL(formatAddress(address, ''), 'http://localhost/');
          expect(parseAddress(url.search, url.hash)).toEqual(address);
        },
      ),
    );
  });
});
