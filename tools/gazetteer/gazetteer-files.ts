import type { PlaceKind } from '../../src/domain/gazetteer/place.ts';
import { withBareNamesakes } from './bare-namesakes.ts';
import { withoutCommonWords } from './common-words.ts';
import { buildCountries } from './countries.ts';
import { readCurated } from './curated.ts';
import { buildDivisions } from './divisions.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { arabicNamesFile, namesFile, placesFile } from './files.ts';
import { mergeCurated } from './merge.ts';
import { oneEntryATown } from './one-entry-a-town.ts';
import { withNamesOfTowns } from './town-names.ts';
import { buildTowns } from './towns.ts';
import { readTownsByName } from './towns-by-name.ts';

/** The files of the gazetteer by name, the same at every run. */
export function buildGazetteerFiles(): ReadonlyMap<string, string> {
  const entries = buildEntries();
  return new Map([
    ['places.json', placesFile(entries)],
    ['names-ar.json', arabicNamesFile(entries)],
    ...NAME_LANGUAGES.map((language) => [`names-${language}.json`, namesFile(entries, language)] as const),
  ]);
}

/** The places of the gazetteer in the order of its file. */
export function buildEntries(): Entry[] {
  const curated = [...readTownsByName().entries, ...readCurated()];
  const towns = buildTowns(new Set(curated.map(({ id }) => id)));
  const merged = mergeCurated([...buildCountries(), ...buildDivisions(), ...towns], curated);
  return withNamesOfTowns(withBareNamesakes(oneEntryATown(merged)))
    .map(withoutCommonWords)
    .filter(({ arabic }) => arabic.length > 0)
    .sort(byImportance);
}

const LEVELS: readonly PlaceKind[] = ['country', 'territory'];
const levelOf = ({ kind }: Entry) => (LEVELS.includes(kind) ? LEVELS.indexOf(kind) : LEVELS.length);

const byImportance = (a: Entry, b: Entry) =>
  levelOf(a) - levelOf(b) || b.population - a.population || (a.id < b.id ? -1 : 1);
