import { placeId } from '../../src/domain/gazetteer/place.ts';
import { cleanArabicName, cleanDisplayName } from './clean-name.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { geonamesNames, geonamesTowns, type Town } from './sources/geonames.ts';

/** The codes of the countries of the Arab League. */
export const ARAB_COUNTRIES: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE EH'.split(' '),
);

/** Which towns are taken. */
export type TownFilter = (town: Town) => boolean;

/** GeoNames' towns that have an Arabic name there. */
export function buildTowns(isWanted: TownFilter): Entry[] {
  const arabic = geonamesNames('ar');
  const languages = NAME_LANGUAGES.map((language) => [language, geonamesNames(language)] as const);
  return [...geonamesTowns().values()].filter(isWanted).map((town) => {
    const name = cleanArabicName(arabic.get(town.id) ?? '');
    const names = languages.flatMap(([language, byId]) => {
      const written = byId.get(town.id) ?? (language === 'en' ? town.name : undefined);
      return written === undefined ? [] : [[language, cleanDisplayName(written)]];
    });
    return {
      id: placeId(`geonames:${town.id}`),
      kind: town.featureCode === 'PPLX' ? 'district' : 'city',
      lat: town.lat,
      lon: town.lon,
      country: placeId(`iso:${town.country}`),
      parent: null,
      population: town.population,
      arabic: name === '' ? [] : [name],
      names: Object.fromEntries(names),
      derived: false,
    };
  });
}
