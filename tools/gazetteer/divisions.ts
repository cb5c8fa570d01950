import { placeId } from '../../src/domain/gazetteer/place.ts';
import { cleanArabicName, cleanDisplayName } from './clean-name.ts';
import { isCommonWord } from './common-words.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { latinKey } from './latin-key.ts';
import { geonamesNames, geonamesTowns, type Town } from './sources/geonames.ts';
import { subdivisionNames } from './sources/subdivisions.ts';
import { listOf, readTable } from './table.ts';

/** Countries whose first level is hundreds of municipalities that no news names: their names would only be mistaken. */
const TOO_FINE = new Set([
  'SI',
  'MT',
  'MK',
  'LV',
  'LI',
  'SM',
  'AD',
  'MC',
  'UG',
  'BS',
  'BB',
  'SC',
  'NR',
  'PW',
  'TV',
  'KI',
]);

const CLASS_WORD =
  /^(?:محافظة|ولاية|منطقة|إقليم|اقليم|مقاطعة|إمارة|جهة|كانتون|دائرة|قضاء|بلدية|مديرية|أبرشية|دولة|كومنولث|أوبلاست|أوبليس|كراي|فويفود|فويفودية|شعبية|إدارة|أدارة|القسم|حي|مقاطغة) /;
const CLASS_WORD_AFTER = / (?:أوبلاست|كراي|الذاتية|ذاتية الحكم)$/;
/** Subdivisions that ISO 3166-1 also lists by themselves: they are in the gazetteer as that. */
const LISTED_BY_THEMSELVES =
  /^(?:CN-(?:TW|HK|MO)|US-(?:PR|GU|VI|AS|MP|UM)|FR-(?:GF|GP|MQ|RE|YT|NC|PF|PM|WF|MF|BL|TF|97.)|NL-(?:AW|CW|SX|BQ.)|NO-2[12]|FI-01)$/;
/** Adjectives and common nouns that are the name of a division only with its class word. */
const NEEDS_CLASS_WORD =
  /^(?:ال)?(?:شرقية|غربية|شمالية|جنوبية|وسطى|مركزية|مركزي|شرقي|غربي|شمالي|جنوبي|أوسط|وسط|شمال|جنوب|شرق|غرب|عاصمة|داخلية|ظاهرة|ساحل|جبل|نهر|بحر|بحيرات|بحيرة|وحدة|جزيرة|واحات|جبلية|ساحلية|علوية|سفلية|مرتفعات|وسطي|بحر الأحمر|نيل الأزرق|نيل الأبيض|نهر النيل|حدود الشمالية)(?: (?:ال)?(?:شرقية|غربية|شرقي|غربي|شمالي|شمالية|جنوبي|جنوبية))?$/;

/** First-level divisions of the world's countries: named by CLDR, placed where GeoNames has their chief town. */
export function buildDivisions(): Entry[] {
  const towns = [...geonamesTowns().values()];
  const places = new PlacesByDivision(towns);
  // Those that go by no town of GeoNames are placed and named in Arabic by hand; CLDR has what other languages call them.
  const byHand = new Map(
    readTable('divisions.tsv').map(({ id = '', lat, lon }): [string, Spot] => [
      id,
      { lat: Number(lat), lon: Number(lon), population: 0 },
    ]),
  );
  const classWords = new Map(readTable('division-words.tsv').map(({ code, ar }) => [code ?? '', listOf(ar)]));
  const arabic = subdivisionNames('ar');
  const languages = NAME_LANGUAGES.map((language) => [language, subdivisionNames(language)] as const);
  return [...arabic]
    .filter(([code]) => !TOO_FINE.has(code.slice(0, 2)) && !LISTED_BY_THEMSELVES.test(code))
    .flatMap(([code, name]): Entry[] => {
      const country = code.slice(0, 2);
      const latin = languages.flatMap(([, byCode]) => byCode.get(code) ?? []);
      const found = places.find(country, latin);
      const spot = found ?? byHand.get(`iso:${code}`);
      const names = found ? arabicNames(cleanArabicName(name), classWords.get(country) ?? []) : [];
      if (!spot || (found && names.length === 0)) return [];
      return [
        {
          id: placeId(`iso:${code}`),
          kind: 'division',
          ...spot,
          country: placeId(`iso:${country}`),
          parent: null,
          arabic: names,
          names: Object.fromEntries(
            languages.flatMap(([language, byCode]) => {
              const written = byCode.get(code);
              const clean = cleanDisplayName(written ?? '', language);
              return clean === '' ? [] : [[language, clean]];
            }),
          ),
          derived: false,
        },
      ];
    });
}

/** The bare name, since a class word before it is not part of it («محافظة أسوان»); with one where it is no name without. */
function arabicNames(name: string, classWords: readonly string[]): string[] {
  const bare = name.replace(CLASS_WORD, '').replace(CLASS_WORD_AFTER, '');
  if (bare.length < 2) return [];
  if (!NEEDS_CLASS_WORD.test(bare) && !isCommonWord(bare)) return [bare];
  const written = name === bare ? [] : [name];
  return [...new Set([...written, ...classWords.map((word) => `${word} ${bare}`)])];
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
  /** Inhabitants of its towns that GeoNames counts: less than all, enough to rank by. */
  readonly population: number;
}

/** Finds GeoNames' towns of a division by the division's name. */
class PlacesByDivision {
  readonly #towns = new Map<string, Town[]>();
  readonly #codes = new Map<string, string>();

  constructor(towns: readonly Town[]) {
    for (const town of towns) {
      const code = `${town.country}.${town.adminCode}`;
      const together = this.#towns.get(code);
      if (together) together.push(town);
      else this.#towns.set(code, [town]);
    }
    for (const town of towns) {
      if (town.featureCode === 'PPLA') this.#name(`${town.country}.${town.adminCode}`, town.name);
    }
    for (const language of ['ar', ...NAME_LANGUAGES]) {
      for (const [key, name] of geonamesNames(language))
        if (/^[A-Z]{2}\.\w+$/.test(key)) this.#name(key, name);
    }
  }

  #name(code: string, name: string) {
    this.#codes.set(`${code.slice(0, 2)} ${latinKey(name)}`, code);
  }

  find(country: string, names: readonly string[]): Spot | null {
    for (const name of names) {
      const towns = this.#towns.get(this.#codes.get(`${country} ${latinKey(name)}`) ?? '');
      if (towns) return spotOf(towns);
    }
    return null;
  }
}

function spotOf(towns: readonly Town[]): Spot {
  const bySize = [...towns].sort((a, b) => b.population - a.population);
  const chief = bySize.find(({ featureCode }) => /^PPL(?:A|C)$/.test(featureCode)) ?? bySize[0];
  if (!chief) throw new Error('a division without towns');
  const population = towns.reduce((sum, town) => sum + town.population, 0);
  return { lat: chief.lat, lon: chief.lon, population };
}
