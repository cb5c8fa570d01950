import { existsSync, readFileSync } from 'node:fs';

/** Where Debian's unicode-cldr-core keeps CLDR's names of ISO 3166-2 subdivisions; CLDR's JSON packages lack them. */
const file = (language: string) => `/usr/share/unicode/cldr/common/subdivisions/${language}.xml`;

/** Whether Debian's unicode-cldr-core is installed; without it the gazetteer cannot be built. */
export const hasSubdivisionNames = (): boolean => existsSync(file('ar'));

/** CLDR's names of subdivisions in a language, by ISO 3166-2 code (`EG-ASN`). */
export function subdivisionNames(language: string): ReadonlyMap<string, string> {
  const rows = readFileSync(file(language), 'utf8').matchAll(
    /<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)</g,
  );
  return new Map(
    [...rows].map(([, country = '', part = '', name = '']) => [
      `${country}-${part}`.toUpperCase(),
      unescapeXml(name),
    ]),
  );
}

const unescapeXml = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
