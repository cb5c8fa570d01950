import { placeId } from '../../src/domain/gazetteer/place.ts';
import { arabicFromLatin } from './arabic-from-latin.ts';
import { cleanArabicName, cleanDisplayName } from './clean-name.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { geonamesNames, geonamesTowns, type Town } from './sources/geonames.ts';

/** GeoNames' towns, each with the Arabic name it has there, if any. */
export function buildTowns(): Entry[] {
  const arabic = geonamesNames('ar');
  const languages = NAME_LANGUAGES.map((language) => [language, geonamesNames(language)] as const);
  return [...geonamesTowns().values()].map((town) => {
    const attested = withoutClassWord(cleanArabicName(arabic.get(town.id) ?? ''), town.name);
    const name = attested || derivedName(town);
    const names = languages.flatMap(([language, byId]) => {
      const written = byId.get(town.id) ?? (language === 'en' ? town.name : undefined);
      const clean = cleanDisplayName(written ?? '', language);
      return clean === '' ? [] : [[language, clean]];
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
      derived: attested === '' && name !== '',
    };
  });
}

/** Arab countries whose towns GeoNames romanises by BGN/PCGN; the Maghreb is spelled the French way. */
const ROMANISED: ReadonlySet<string> = new Set('AE BH EG IQ JO KW LB LY OM PS QA SA SD SY YE'.split(' '));
/** What only that romanisation has: without one of these a name may as well be English («Ramallah»). */
const ROMANISATION = /[āīūḩşḑţ‘]|\u0327/;

/** The Arabic name worked out from a romanised one, empty where that would be a guess. */
export function derivedName({ country, name }: Pick<Town, 'country' | 'name'>): string {
  if (!ROMANISED.has(country) || !ROMANISATION.test(name.toLowerCase())) return '';
  return (arabicFromLatin(name) ?? '').replace(CLASS_WORD, '');
}

const CLASS_WORD = /^(?:محافظة|إمارة|شعبية|قضاء|ناحية|ولاية|بلدية|إقليم|معتمدية|مقاطعة|منطقة) /;

/** Some of GeoNames' names are of the area around the town, or say "city" where the name has none. */
function withoutClassWord(arabic: string, latin: string): string {
  const bare = arabic.replace(CLASS_WORD, '');
  return /^mad[iī]nat|city$/i.test(latin) ? bare : bare.replace(/^مدينة (?=\p{L}{3})/u, '');
}
