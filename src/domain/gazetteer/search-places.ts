import { searchKey } from '../arabic/search-key.ts';
import { madeOnce } from '../made-once.ts';
import type { Gazetteer } from './gazetteer.ts';
import { importanceIn } from './importance-in.ts';
import { liesIn } from './lies-in.ts';
import type { Place, PlaceId } from './place.ts';

/** What places are called in one language, besides the Arabic names that the gazetteer has itself. */
export type PlaceNames = ReadonlyMap<PlaceId, string>;

/** More than anyone reads down a list. */
const MOST_FOUND = 20;

export interface SearchOptions {
  readonly most?: number;
  /** The countries that the text at hand names places of: what lies there goes before what is called the same elsewhere. */
  readonly countries?: ReadonlySet<PlaceId>;
}

const NOWHERE: ReadonlySet<PlaceId> = new Set();

/**
 * The places of the gazetteer whose name, or a word of it, begins with what the reader typed: by Arabic name and by the
 * names of the languages given, spelling variants, marks, case and the article forgiven. Best first: the whole name,
 * then its beginning, then the beginning of a later word, the second before the third; of equals the more important place.
 * What stands after a comma can tell where the place lies («طرابلس، لبنان»).
 */
export function searchPlaces(
  gazetteer: Gazetteer,
  names: readonly PlaceNames[],
  query: string,
  { most = MOST_FOUND, countries = NOWHERE }: SearchOptions = {},
): Place[] {
  const called = (name: string, atMost: number) => placesCalled(gazetteer, names, name, atMost, countries);
  const found = called(query, most);
  const [name = '', ...where] = query.split(/[,،]/u);
  const area = where.join(' ');
  if (searchKey(area) === '') return found;
  const areas = called(area, MOST_FOUND);
  const placeOf = (id: PlaceId) => gazetteer.place(id);
  const inArea = called(name, Infinity).filter((place) => areas.some(({ id }) => liesIn(place, id, placeOf)));
  return [...new Set([...inArea, ...found])].slice(0, most);
}

function placesCalled(
  gazetteer: Gazetteer,
  names: readonly PlaceNames[],
  query: string,
  most: number,
  countries: ReadonlySet<PlaceId>,
): Place[] {
  const sought = searchKey(query);
  if (sought === '') return [];
  const found = new Map<Place, number>();
  const note = (place: Place, key: string) => {
    const match = matchOf(key, sought);
    if (match !== null && match < (found.get(place) ?? Infinity)) found.set(place, match);
  };
  for (const { place, key } of arabicKeys(gazetteer)) note(place, key);
  for (const language of names) {
    for (const [id, key] of keysOf(language)) {
      // A name can be told from its key at once; the place is looked up only for the few that match.
      if (matchOf(key, sought) === null) continue;
      const place = gazetteer.place(id);
      if (place) note(place, key);
    }
  }
  return [...found]
    .sort(
      ([a, matchA], [b, matchB]) =>
        matchA - matchB || importanceIn(b, countries) - importanceIn(a, countries),
    )
    .slice(0, most)
    .map(([place]) => place);
}

/** How well a name answers: 0 whole, 1 at its beginning, above that the number of words that stand before, plus one. */
function matchOf(key: string, sought: string): number | null {
  if (key.startsWith(sought)) return key.length === sought.length ? 0 : 1;
  const at = key.indexOf(` ${sought}`);
  return at < 0 ? null : key.slice(0, at + 1).split(' ').length;
}

/** Keys are made at the first search and kept as long as what they were made from: each later keystroke only compares. */
const arabicKeys = madeOnce(({ places }: Gazetteer) =>
  places.flatMap((place) => place.names.map((name) => ({ place, key: searchKey(name) }))),
);

const keysOf = madeOnce(
  (names: PlaceNames): ReadonlyMap<PlaceId, string> =>
    new Map([...names].map(([id, name]) => [id, searchKey(name)])),
);
