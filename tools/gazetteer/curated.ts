import { readdirSync } from 'node:fs';
import { PLACE_KINDS, type PlaceKind, placeId } from '../../src/domain/gazetteer/place.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';
import { listOf, type Row, readTable } from './table.ts';

/** Tables of `curated/` that are not lists of places. */
const OTHER_TABLES = new Set([
  'countries.tsv',
  'country-points.tsv',
  'territories.tsv',
  'division-words.tsv',
  'common-words.tsv',
  'towns-by-name.tsv',
]);

const CANONICAL = 'canonical-names.tsv';

/** A hand-entered place; what it leaves out is taken from the entry of the same id. */
export type CuratedEntry = Pick<Entry, 'id' | 'arabic' | 'names'> & Partial<Entry>;

/**
 * The hand-entered places, table by table; rows that only add names to a place come after those that place it, and the
 * names that editors put first after all others.
 */
export function readCurated(): CuratedEntry[] {
  return readdirSync(new URL('./curated/', import.meta.url))
    .filter((file) => file.endsWith('.tsv') && !file.startsWith('towns-') && !OTHER_TABLES.has(file))
    .sort((a, b) => Number(a === CANONICAL) - Number(b === CANONICAL) || (a < b ? -1 : 1))
    .flatMap((file) => readTable(file).map((row) => curatedEntry(row, file)))
    .sort((a, b) => Number(a.kind === undefined) - Number(b.kind === undefined));
}

/** In the column of countries: whose it is stands in dispute, so that we say none, whatever a source says. */
const OF_NONE = '-';

function curatedEntry(row: Row, file: string): CuratedEntry {
  const { id = '', kind = '', lat, lon, country, parent, population } = row;
  if (!/^(geonames:\d+|yaqut:[a-z0-9-]+|iso:[A-Z]{2}-[A-Z0-9]+)$/.test(id))
    throw new Error(`${file}: no id in "${id}"`);
  if (kind !== '' && !PLACE_KINDS.includes(kind as PlaceKind))
    throw new Error(`${file}: ${id} is of no kind "${kind}"`);
  if (!row.source) throw new Error(`${file}: ${id} has no source`);
  return {
    id: placeId(id),
    ...(kind ? { kind: kind as PlaceKind } : {}),
    ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    ...(country ? { country: country === OF_NONE ? null : placeId(`iso:${country}`) } : {}),
    ...(parent ? { parent: placeId(parent) } : {}),
    ...(population ? { population: Number(population) } : {}),
    arabic: listOf(row.ar),
    names: Object.fromEntries(
      NAME_LANGUAGES.flatMap((language) => (row[language] ? [[language, row[language]]] : [])),
    ),
  };
}
