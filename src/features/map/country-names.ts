import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { LabelSize } from '../../domain/geo/place-labels.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type Box, nearestIn } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { Arranging } from './arranging.ts';
import type { CountryRoom } from './country-room.ts';
import { type CostOfSpot, placeNames } from './place-names.ts';
import type { NamedBy } from './use-named-by.ts';

/** A country's name where it stands on the map. */
export interface PlacedName {
  readonly country: ArticlePlace;
  readonly at: Position;
  /** The lines of the name; none where there is room for a sign alone. */
  readonly lines: readonly string[];
  /** There is no room for the sign either: it is seen only while it is reached, and the country's own area tells of it. */
  readonly waits: boolean;
  readonly namedBy: NamedBy | null;
  /** The edge of the name from which a line leads to its country; null where it stands on its land or beside its spot. */
  readonly leadFrom: Position | null;
}

/** A name at most this far from its spot is still read as standing there. */
const BESIDE = 18;
/** The height of one of several lines beside that of a line alone, which has air for the finger. */
const LINE_SHARE = 0.72;
const NOTHING: LabelSize = { width: 0, height: 0 };
/** How large the sign of a country is whose name finds no room, in pixels. */
export const BARE_SIGN = 16;

/** A country's name or sign, and the room it takes. */
export type StandingNames = ReadonlyMap<PlaceId, { readonly name: PlacedName; readonly box: Box }>;

/** The room that names or signs of countries take. */
export const boxesOf = (names: StandingNames): Box[] => [...names.values()].map(({ box }) => box);

/** Where nothing has room, the bare sign waits on its spot, under the others or out of the frame. */
export const waiting = (country: ArticlePlace): PlacedName => ({
  country,
  at: country.place.position,
  lines: [],
  waits: true,
  namedBy: null,
  leadFrom: null,
});

/** The countries' names where they find room, in one line or in two. */
export const standNames = (
  arranging: Arranging,
  { costOfName }: CountryRoom,
  obstacles: readonly Box[],
): StandingNames =>
  standCountries(
    arranging.countries,
    (country) => linesOf(country, arranging),
    costOfName,
    arranging,
    obstacles,
  );

/** Signs for the countries whose names have found no room. */
export const standBare = (
  arranging: Arranging,
  { costOfSign }: CountryRoom,
  named: StandingNames,
  obstacles: readonly Box[],
): StandingNames =>
  standCountries(
    arranging.countries.filter(({ place }) => !named.has(place.id)),
    () => [BARE],
    costOfSign,
    arranging,
    obstacles,
  );

function standCountries(
  countries: readonly ArticlePlace[],
  wordingsFor: (country: ArticlePlace) => readonly NameWording[],
  costOf: CostOfSpot,
  arranging: Arranging,
  obstacles: readonly Box[],
): StandingNames {
  const { view, focused, lettersOf, countryAt } = arranging;
  const weightOf = ({ place, count }: ArticlePlace) =>
    place.id === focused ? Number.MAX_SAFE_INTEGER : count;
  const naming = [...countries]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((country) => ({ country, wordings: wordingsFor(country) }));
  const wishes = naming.map(({ country: { place }, wordings }) => ({
    key: place.id,
    at: view.project(place.position),
    sizes: wordings.map(({ size }) => size),
    // How far it goes is for the country's land to say.
    mostBetween: Number.POSITIVE_INFINITY,
  }));
  const placed = placeNames(wishes, obstacles, view.frame, costOf);
  return new Map(
    naming.flatMap(({ country, wordings }) => {
      const { id, position } = country.place;
      const found = placed.get(id);
      if (!found) return [];
      const { box, spot, wording } = found;
      const home = view.project(position);
      const edge = nearestIn(box, home);
      const at = view.unproject(spot);
      const isBeside = Math.hypot(edge.x - home.x, edge.y - home.y) <= BESIDE;
      const name = {
        country,
        at,
        lines: wordings[wording]?.lines ?? [],
        waits: false,
        namedBy: wordings[wording]?.hasLetters ? lettersOf(country.namedBy) : null,
        leadFrom: isBeside || countryAt(at) === id ? null : view.unproject(edge),
      };
      return [[id, { name, box }] as const];
    }),
  );
}

/** The lines in which a country's name may be set, and the room that they take. */
interface NameWording {
  readonly lines: readonly string[];
  /** Whether the letters of the articles that name it stand behind it. */
  readonly hasLetters: boolean;
  readonly size: LabelSize;
}

/** A sign alone; letters behind it would be read as its name. */
const BARE: NameWording = { lines: [], hasLetters: false, size: { width: BARE_SIGN, height: BARE_SIGN } };

function linesOf(country: ArticlePlace, { nameOf, lettersOf, measure }: Arranging): NameWording[] {
  const name = nameOf(country.place.id);
  const letters = lettersOf(country.namedBy);
  const inLines = (lines: readonly string[], hasLetters: boolean) => {
    const chip = hasLetters && letters ? measure(letters.letters.join(' '), 'letters') : NOTHING;
    const sizes = lines.map((line) => measure(line, 'area'));
    const widths = sizes.map(({ width }, index) => width + (index === lines.length - 1 ? chip.width : 0));
    const [first] = sizes;
    const height = (first?.height ?? 0) * (lines.length === 1 ? 1 : lines.length * LINE_SHARE);
    return { lines, hasLetters, size: { width: Math.max(...widths), height: Math.max(height, chip.height) } };
  };
  const two = inTwo(name);
  const wordings = two ? [[name], two] : [[name]];
  return (letters ? [true, false] : [false]).flatMap((hasLetters) =>
    wordings.map((lines) => inLines(lines, hasLetters)),
  );
}

/** A name broken at the blank nearest to its middle; null for a single word. */
function inTwo(name: string): readonly [string, string] | null {
  const blanks = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const middle = (name.length - 1) / 2;
  const [at] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? null : [name.slice(0, at), name.slice(at + 1)];
}
