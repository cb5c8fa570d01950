import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { ARABIC_SPEAKING } from '../../src/domain/gazetteer/arabic-speaking.ts';
import { type PlaceId, placeId } from '../../src/domain/gazetteer/place.ts';
import { arabicFromLatin } from './arabic-from-latin.ts';
import { cleanArabicName, cleanDisplayName } from './clean-name.ts';
import { type Entry, NAME_LANGUAGES, type NameLanguage } from './entry.ts';
import { type NamedTown, namedTowns } from './sources/cities500.ts';
import { everydayWords } from './sources/dictionary.ts';
import { geonamesNames, geonamesTowns, type Town } from './sources/geonames.ts';
import { arabicAmong } from './unlabelled-names.ts';

/** Of the towns elsewhere than in the Arab world that only the list with all names has in Arabic, those from this size on. */
const SMALLEST_ABROAD = 15_000;

/** GeoNames' towns, each with the Arabic names it has there, if any; those of these places too that only the longer list has. */
export function buildTowns(ids: ReadonlySet<PlaceId>): Entry[] {
  const arabic = geonamesNames('ar');
  const named = namedTowns(new Set([...ids].map((id) => id.replace('geonames:', ''))));
  const isWord = everydayWords();
  const languages = NAME_LANGUAGES.map((language) => [language, geonamesNames(language)] as const);
  return townsOf(named).map((town) => {
    const labelled = withoutClassWord(cleanArabicName(arabic.get(town.id) ?? ''), town.name);
    const derived = labelled === '' ? derivedName(town) : '';
    const attested = labelled === '' ? unlabelledNames(named.get(town.id), derived, isWord) : [labelled];
    const names = languages.flatMap(([language, byId]) => {
      const written = byId.get(town.id) ?? nameByItself(language, town);
      const clean = cleanDisplayName(
        written === undefined ? '' : newspaperName(language, written, town),
        language,
      );
      return clean === '' ? [] : [[language, clean]];
    });
    return {
      id: placeId(`geonames:${town.id}`),
      kind: town.featureCode === 'PPLX' ? 'district' : 'city',
      lat: town.lat,
      lon: town.lon,
      country: placeId(`iso:${town.country}`),
      parent: stateOf(town),
      population: town.population || (named.get(town.id)?.population ?? 0),
      arabic: attested.length > 0 || derived === '' ? attested : [derived],
      names: Object.fromEntries(names),
      derived: attested.length === 0 && derived !== '',
      ...(town.featureCode === 'PPLC' ? { capital: true as const } : {}),
      ...(labelled === '' && attested.length > 0 ? { unlabelled: true as const } : {}),
    };
  });
}

/**
 * The state that a town of the United States lies in, where one of a few thousand names stands in several: GeoNames' code of it is
 * that of ISO 3166-2 there.
 */
export const stateOf = ({ country, adminCode }: Pick<Town, 'country' | 'adminCode'>): PlaceId | null =>
  country === 'US' && /^[A-Z]{2}$/u.test(adminCode) ? placeId(`iso:US-${adminCode}`) : null;

/** The towns of the package and those with an Arabic name that it lacks. */
const townsOf = (named: ReadonlyMap<string, Town>): Town[] => [
  ...new Map([...named, ...geonamesTowns()]).values(),
];

/**
 * The Arabic names of a town from the list that does not say which language a name is of, with the one first that its
 * romanised name leads to: there in the spelling that goes back from it, which has the hamzas.
 */
function unlabelledNames(
  town: NamedTown | undefined,
  derived: string,
  isWord: (name: string) => boolean,
): string[] {
  if (town === undefined) return [];
  const isAbroad = !isArab(town.country);
  if (isAbroad && town.population < SMALLEST_ABROAD) return [];
  const names = arabicAmong(town.inArabicLetters, isAbroad ? isWord : () => false)
    .map((name) => withoutClassWord(name, town.name))
    .map((name) => (foldArabic(name) === foldArabic(derived) ? derived : name));
  return names.includes(derived) ? [...new Set([derived, ...names])] : names;
}

/** What GeoNames' own name of a town says to a reader of a language that it has no name in. */
const nameByItself = (language: NameLanguage, { name, country }: Town): string | undefined =>
  language === 'en' || (language === 'fr' && FRENCH_SPELLING.has(country)) ? name : undefined;

/** An English reader is served by the letters of the newspaper: «Al Bayḑā’» is Al Bayda. */
const newspaperName = (language: NameLanguage, name: string, { country }: Town): string => {
  if (language === 'he') return name.replace(/^מחוז /, '');
  return language === 'en' && (isArab(country) || ROMANISED_TOO.has(country)) ? withoutMarks(name) : name;
};

/** A romanised name without its marks: «Dar‘ā» is Daraa, «Béni Mellal» Beni Mellal. */
export const withoutMarks = (name: string): string =>
  name
    .replace(/(?<=[b-df-hj-np-tv-z])[‘ʻʿ]ā/giu, 'aa')
    .normalize('NFKD')
    .replace(/[\p{M}‘’ʻʼʿʾ`]/gu, '');

const isArab = (code: string): boolean => ARABIC_SPEAKING.has(`iso:${code}`);

const ROMANISED_TOO: ReadonlySet<string> = new Set('AF IL IR'.split(' '));
/** Where towns are spelled the French way. */
const FRENCH_SPELLING: ReadonlySet<string> = new Set('DJ DZ KM LB MA MR TN'.split(' '));

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
