import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Town } from './geonames.ts';

/** Where `npm run gazetteer:sources` puts GeoNames' list of the places with 500 inhabitants and more. */
export const CITIES_FILE = fileURLToPath(new URL('../.sources/cities500.txt', import.meta.url));

/** Whether that list has been fetched; without it the gazetteer cannot be built. */
export const hasCities = (): boolean => existsSync(CITIES_FILE);

/** A town of GeoNames with those of its names that are in Arabic letters, whatever their language. */
export interface NamedTown extends Town {
  readonly inArabicLetters: readonly string[];
}

const ARABIC_LETTER = /[\u0621-\u064a]/;

/** The towns of GeoNames' list that have a name in Arabic letters or one of these ids, by id. */
export function namedTowns(ids: ReadonlySet<string>): ReadonlyMap<string, NamedTown> {
  const towns = new Map<string, NamedTown>();
  for (const line of readFileSync(CITIES_FILE, 'utf8').split('\n')) {
    const cells = line.split('\t');
    const [id = '', name = '', , others = '', lat, lon, , featureCode = '', country = '', , adminCode = ''] =
      cells;
    const inArabicLetters = others.split(',').filter((other) => ARABIC_LETTER.test(other));
    if (inArabicLetters.length === 0 && !ids.has(id)) continue;
    towns.set(id, {
      id,
      name,
      country,
      featureCode,
      adminCode,
      population: Number(cells[14]),
      lat: Number(lat),
      lon: Number(lon),
      inArabicLetters,
    });
  }
  return towns;
}
