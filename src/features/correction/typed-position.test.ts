import { expect, it } from 'vitest';
import { parsePosition } from '../../domain/geo/parse-position.ts';
import { formatPosition } from '../../i18n/format.ts';
import { directionOf, LANGUAGE_TAGS } from '../../i18n/languages.ts';
import { makeTexts } from '../../i18n/set-up.ts';

it.each(LANGUAGE_TAGS)('coordinates as the page writes them in %s can be typed back', async (language) => {
  const texts = await makeTexts(language);
  for (const position of [
    { lat: 31.5, lon: 34.47 },
    { lat: -33.87, lon: -58.38 },
  ]) {
    const written = formatPosition(position, 2, texts);
    expect(parsePosition(written)).toEqual({ kind: 'one', position });
    // Where letters run from right to left, none of them is Latin.
    if (directionOf(language) === 'rtl') expect(written).not.toMatch(/[A-Z]/u);
  }
});
