import { PLACE_KINDS, type Place, type PlaceId, placeId } from './place.ts';

/**
 * `places.json`: what recognition needs, column by column, one row a place, the more important place first.
 * Rows stand for places within the file, so that no id is written twice.
 */
export interface PlacesFile {
  readonly format: 'yaqut-places-1';
  /** A number is a GeoNames id, a string a whole `PlaceId`. */
  readonly ids: readonly (number | string)[];
  /** One digit a place: its index in `PLACE_KINDS`. */
  readonly kinds: string;
  /** Ten-thousandths of a degree. */
  readonly lats: readonly number[];
  readonly lons: readonly number[];
  /** The row of the country or territory it is in, -1 for none. */
  readonly countries: readonly number[];
  /** The row of the smaller area it is in, -1 for none. */
  readonly parents: readonly number[];
  readonly populations: readonly number[];
  /** Arabic names parted by `|`, the canonical one first. */
  readonly names: readonly string[];
  /** The rows whose Arabic name was worked out from a Latin one. */
  readonly derived: readonly number[];
  /** The rows of the capitals of countries and territories. */
  readonly capitals: readonly number[];
}

/** Names of places, those of GeoNames' ids apart, which are written shorter. */
export interface NameColumns {
  /** GeoNames ids in rising order, each as its distance from the one before. */
  readonly geonames: readonly number[];
  /** The names for `geonames`, parted by `|`. */
  readonly names: string;
  /** Names of places with other ids. */
  readonly others: Readonly<Record<string, string>>;
}

/** `names-<language>.json`: what places are called in one language; places it lacks go by their Arabic name. */
export interface NamesFile extends NameColumns {
  readonly format: 'yaqut-names-1';
  /** Names worked out by rule from the Arabic ones: likely, not attested. */
  readonly derived?: NameColumns;
}

/** What reading a file gave: its content, or the first thing that is wrong with it. */
export type Decoded<Content> =
  | ({ readonly ok: true } & Content)
  | { readonly ok: false; readonly problem: string };

const DEGREE = 10_000;
const NONE = -1;

/** Reads `places.json`, parsed but not yet checked. */
export function decodePlaces(data: unknown): Decoded<{ readonly places: Place[] }> {
  const problem = problemOfPlaces(data);
  if (problem !== null) return { ok: false, problem };
  const file = data as PlacesFile;
  const ids = file.ids.map(decodeId);
  const derived = new Set(file.derived);
  const capitals = new Set(file.capitals);
  const places = ids.map((id, row): Place => {
    const country = ids[file.countries[row] ?? NONE];
    const parent = ids[file.parents[row] ?? NONE];
    return {
      id,
      kind: PLACE_KINDS[Number(file.kinds[row])] ?? 'city',
      position: { lat: (file.lats[row] ?? 0) / DEGREE, lon: (file.lons[row] ?? 0) / DEGREE },
      population: file.populations[row] ?? 0,
      names: (file.names[row] ?? '').split('|') as [string, ...string[]],
      ...(country === undefined ? {} : { country }),
      ...(parent === undefined ? {} : { parent }),
      ...(derived.has(row) ? { derived: true as const } : {}),
      ...(capitals.has(row) ? { capital: true as const } : {}),
    };
  });
  return { ok: true, places };
}

/** Reads `names-<language>.json`, parsed but not yet checked; `derived` are the places whose name was worked out by rule. */
export function decodeNames(
  data: unknown,
): Decoded<{ readonly names: ReadonlyMap<PlaceId, string>; readonly derived: ReadonlySet<PlaceId> }> {
  const problem = problemOfNames(data);
  if (problem !== null) return { ok: false, problem };
  const file = data as NamesFile;
  const attested = decodeColumns(file);
  const derived = file.derived ? decodeColumns(file.derived) : new Map<PlaceId, string>();
  return { ok: true, names: new Map([...derived, ...attested]), derived: new Set(derived.keys()) };
}

function decodeColumns(file: NameColumns): Map<PlaceId, string> {
  const names = new Map<PlaceId, string>();
  const written = file.geonames.length === 0 ? [] : file.names.split('|');
  let id = 0;
  file.geonames.forEach((step, index) => {
    id += step;
    names.set(decodeId(id), written[index] ?? '');
  });
  for (const [other, name] of Object.entries(file.others)) names.set(placeId(other), name);
  return names;
}

const decodeId = (id: number | string): PlaceId => placeId(typeof id === 'number' ? `geonames:${id}` : id);

const NUMBER_COLUMNS = ['lats', 'lons', 'countries', 'parents', 'populations'] as const;

function problemOfPlaces(data: unknown): string | null {
  if (!isRecord(data) || data.format !== 'yaqut-places-1') return 'not a yaqut-places-1 file';
  const { ids, kinds, names } = data;
  if (!Array.isArray(ids) || !ids.every(isId)) return 'ids must be numbers or source:key';
  const size = ids.length;
  if (typeof kinds !== 'string' || kinds.length !== size || /[^0-8]/.test(kinds)) {
    return `kinds must be ${size} digits from 0 to ${PLACE_KINDS.length - 1}`;
  }
  for (const column of NUMBER_COLUMNS) {
    const values = data[column];
    if (!isNumbers(values) || values.length !== size) return `${column} must be ${size} numbers`;
  }
  if (!(data.lats as number[]).every((lat) => Math.abs(lat) <= 90 * DEGREE))
    return 'a latitude is beyond a pole';
  if (!(data.lons as number[]).every((lon) => Math.abs(lon) <= 180 * DEGREE))
    return 'a longitude is beyond 180°';
  for (const column of ['countries', 'parents'] as const) {
    if (!(data[column] as number[]).every((row) => isRow(row, size) || row === NONE)) {
      return `${column} must name rows`;
    }
  }
  if (!isStrings(names) || names.length !== size || !names.every((name) => /^[^|]+(\|[^|]+)*$/.test(name))) {
    return `names must be ${size} lists parted by |`;
  }
  const odd = (['derived', 'capitals'] as const).find((column) => !areRows(data[column], size));
  return odd === undefined ? null : `${odd} must name rows`;
}

function problemOfNames(data: unknown): string | null {
  if (!isRecord(data) || data.format !== 'yaqut-names-1') return 'not a yaqut-names-1 file';
  const derived = data.derived === undefined ? null : problemOfColumns(data.derived);
  return problemOfColumns(data) ?? (derived && `derived: ${derived}`);
}

function problemOfColumns(data: unknown): string | null {
  if (!isRecord(data)) return 'names must be columns';
  const { geonames, names, others } = data;
  if (!isNumbers(geonames) || !geonames.every((step) => step > 0)) return 'geonames must be rising ids';
  if (typeof names !== 'string') return 'names must be a string';
  if (geonames.length > 0 && names.split('|').length !== geonames.length) {
    return `names must be ${geonames.length}, parted by |`;
  }
  if (!isRecord(others) || !isStrings(Object.values(others))) return 'others must be names by id';
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item));
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isId = (value: unknown) =>
  typeof value === 'string' ? /^[a-z]+:.+/.test(value) : Number.isInteger(value);
const isRow = (value: number, size: number) => value >= 0 && value < size;
const areRows = (value: unknown, size: number) => isNumbers(value) && value.every((row) => isRow(row, size));
