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

/** `names-<language>.json`: what the places of `places.json` are called in one language. */
export interface NamesFile {
  readonly format: 'yaqut-names-2';
  /** A name for each row of `places.json`, parted by `|`; where it is empty, the place goes by its Arabic name. */
  readonly names: string;
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

/** Reads `names-<language>.json`, parsed but not yet checked, for the places that `places.json` has, in their order. */
export function decodeNames(
  data: unknown,
  places: readonly Pick<Place, 'id'>[],
): Decoded<{ readonly names: ReadonlyMap<PlaceId, string> }> {
  if (!isRecord(data) || data.format !== 'yaqut-names-2')
    return { ok: false, problem: 'not a yaqut-names-2 file' };
  const written = typeof data.names === 'string' ? data.names.split('|') : [];
  if (written.length !== places.length)
    return { ok: false, problem: `names must be ${places.length}, parted by |` };
  const names = new Map<PlaceId, string>();
  for (const [row, { id }] of places.entries()) if (written[row]) names.set(id, written[row]);
  return { ok: true, names };
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
