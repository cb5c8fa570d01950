import type { NamesFile, PlacesFile } from '../../src/domain/gazetteer/file-format.ts';
import { PLACE_KINDS, type PlaceId } from '../../src/domain/gazetteer/place.ts';
import { arabicScriptNamer } from './arabic-script-names.ts';
import type { Entry, NameLanguage } from './entry.ts';
import { hebrewNamer } from './hebrew-names.ts';
import { latinScriptNamer } from './latin-script-names.ts';
import { nameInLists } from './name-in-lists.ts';
import { shownInArabic } from './shown-name.ts';

const DEGREE = 10_000;
const NONE = -1;

/** The text of `places.json`. */
export function placesFile(entries: readonly Entry[]): string {
  const rows = new Map<PlaceId, number>(entries.map(({ id }, row) => [id, row]));
  const rowOf = (entry: Entry, id: PlaceId | null) => {
    const row = id === null ? NONE : rows.get(id);
    if (row === undefined) throw new Error(`${entry.id} lies in ${id}, which is not in the gazetteer`);
    return row;
  };
  const file: PlacesFile = {
    format: 'yaqut-places-1',
    ids: entries.map(({ id }) => geonamesKey(id) ?? id),
    kinds: entries.map(({ kind }) => PLACE_KINDS.indexOf(kind)).join(''),
    lats: entries.map(({ lat }) => Math.round(lat * DEGREE)),
    lons: entries.map(({ lon }) => Math.round(lon * DEGREE)),
    countries: entries.map((entry) => rowOf(entry, entry.country)),
    parents: entries.map((entry) => rowOf(entry, entry.parent)),
    populations: entries.map(({ population }) => roundPopulation(population)),
    names: entries.map(({ arabic }) => arabic.join('|')),
    derived: entries.flatMap(({ derived }, row) => (derived ? [row] : [])),
    capitals: entries.flatMap(({ capital }, row) => (capital ? [row] : [])),
  };
  return columnByLine(file);
}

/** The text of `names-ar.json`: names that are not the first of those that `places.json` has. */
export const arabicNamesFile = (entries: readonly Entry[]): string =>
  namesByRow(entries, (entry) => {
    const name = shownInArabic(entry);
    return name === entry.arabic[0] ? undefined : name;
  });

/** The text of `names-<language>.json`. */
export function namesFile(entries: readonly Entry[], language: NameLanguage): string {
  const derive = namerFor(language, entries);
  return namesByRow(entries, (entry) => {
    const { names } = entry;
    // A name that is attested goes before one worked out by rule from the Arabic one.
    const name = names[language] ?? derive?.(entry);
    const shown = name || (BY_ARABIC.has(language) ? undefined : names.en);
    return shown && nameInLists(shown, entry, language);
  });
}

const namesByRow = (entries: readonly Entry[], nameOf: (entry: Entry) => string | undefined) =>
  columnByLine({
    format: 'yaqut-names-2',
    names: entries.map((entry) => nameOf(entry) ?? '').join('|'),
  } satisfies NamesFile);

/** What works out a place's name in a language from its Arabic or English one, for the languages that do so. */
function namerFor(
  language: NameLanguage,
  entries: readonly Entry[],
): ((entry: Entry) => string | null) | null {
  if (language === 'he') return hebrewNamer(entries);
  if (language === 'fr' || language === 'tr') return latinScriptNamer(language, entries);
  return language === 'fa' || language === 'ur' ? arabicScriptNamer(language, entries) : null;
}

/** Languages whose readers are better served by the Arabic name than by an English one where they have none. */
const BY_ARABIC: ReadonlySet<NameLanguage> = new Set(['fa', 'ur']);

const geonamesKey = (id: PlaceId): number | null =>
  id.startsWith('geonames:') ? Number(id.slice('geonames:'.length)) : null;

/** Three digits say all that ranking by size needs, and compress better. */
const roundPopulation = (population: number) => Number(population.toPrecision(3));

const columnByLine = (file: object) =>
  `{\n${Object.entries(file)
    .map(([column, values]) => `${JSON.stringify(column)}:${JSON.stringify(values)}`)
    .join(',\n')}\n}\n`;
