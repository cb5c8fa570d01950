import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { LabelSize } from '../../domain/geo/place-labels.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type Box, nearestIn, type ScreenPoint } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { Arranging } from './arranging.ts';
import { placeNames } from './place-names.ts';
import type { NamedBy } from './use-named-by.ts';

/** A country's name where it stands on the map. */
export interface PlacedName {
  readonly country: ArticlePlace;
  readonly at: Position;
  /** The lines of the name; none where there is room for a sign alone. */
  readonly lines: readonly string[];
  readonly namedBy: NamedBy | null;
  /** The edge of the name from which a line leads to its country; null where it stands on or beside its spot. */
  readonly leadFrom: Position | null;
}

/** A country's name rather stands so much farther off on its own land than out at sea. */
const SEA_COST = 30;
/** On another country's land it stands only where it is in focus and there is no other room. */
const FOREIGN_COST = 400;
/** A name at most this far from its spot is still read as standing there. */
const BESIDE = 18;
/** The height of one of several lines beside that of a line alone, which has air for the finger. */
const LINE_SHARE = 0.72;
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
  namedBy: null,
  leadFrom: null,
});

/** The countries' names where they find room, in one line or in two. */
export const standNames = (arranging: Arranging, obstacles: readonly Box[]): StandingNames =>
  standCountries(arranging.countries, (country) => linesOf(country, arranging), arranging, obstacles);

/** Signs for the countries whose names have found no room. */
export const standBare = (
  arranging: Arranging,
  named: StandingNames,
  obstacles: readonly Box[],
): StandingNames =>
  standCountries(
    arranging.countries.filter(({ place }) => !named.has(place.id)),
    (country) => [bareSign(country, arranging)],
    arranging,
    obstacles,
  );

function standCountries(
  countries: readonly ArticlePlace[],
  wordingsFor: (country: ArticlePlace) => readonly NameWording[],
  arranging: Arranging,
  obstacles: readonly Box[],
): StandingNames {
  const { view, focused, lettersOf } = arranging;
  const weightOf = ({ place, count }: ArticlePlace) =>
    place.id === focused ? Number.MAX_SAFE_INTEGER : count;
  const naming = [...countries]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((country) => ({ country, wordings: wordingsFor(country) }));
  const wishes = naming.map(({ country: { place }, wordings }) => ({
    key: place.id,
    at: view.project(place.position),
    sizes: wordings.map(({ size }) => size),
  }));
  const placed = placeNames(wishes, obstacles, view.frame, costOfLand(arranging));
  return new Map(
    naming.flatMap(({ country, wordings }) => {
      const { id, position } = country.place;
      const found = placed.get(id);
      if (!found) return [];
      const { box, spot, wording } = found;
      const home = view.project(position);
      const edge = nearestIn(box, home);
      const isFar = Math.hypot(edge.x - home.x, edge.y - home.y) > BESIDE;
      const name = {
        country,
        at: view.unproject(spot),
        lines: wordings[wording]?.lines ?? [],
        namedBy: lettersOf(country.namedBy),
        leadFrom: isFar ? view.unproject(edge) : null,
      };
      return [[id, { name, box }] as const];
    }),
  );
}

/** A country's name stands on its own land, else wholly out at sea; over a narrow gulf it would be read as the shore's. */
function costOfLand({ countryAt, view, focused }: Arranging) {
  return (id: string, spot: ScreenPoint, { width }: LabelSize): number => {
    const landAt = (aside: number) => countryAt(view.unproject({ x: spot.x + aside, y: spot.y }));
    const land = landAt(0);
    if (land === id) return 0;
    const isForeign = [land, landAt(-width / 2), landAt(width / 2)].some(
      (each) => each !== null && each !== id,
    );
    if (!isForeign) return SEA_COST;
    return id === focused ? FOREIGN_COST : Number.POSITIVE_INFINITY;
  };
}

/** The lines in which a country's name may be set, and the room that they take. */
interface NameWording {
  readonly lines: readonly string[];
  readonly size: LabelSize;
}

function linesOf(country: ArticlePlace, arranging: Arranging): NameWording[] {
  const name = arranging.nameOf(country.place.id);
  const chip = chipOf(country, arranging);
  const inLines = (lines: readonly string[]) => {
    const sizes = lines.map((line) => arranging.measure(line, 'area'));
    const widths = sizes.map(({ width }, index) => width + (index === lines.length - 1 ? chip.width : 0));
    const [first] = sizes;
    const height = (first?.height ?? 0) * (lines.length === 1 ? 1 : lines.length * LINE_SHARE);
    return { lines, size: { width: Math.max(...widths), height: Math.max(height, chip.height) } };
  };
  const two = inTwo(name);
  return [inLines([name]), ...(two ? [inLines(two)] : [])];
}

function bareSign(country: ArticlePlace, arranging: Arranging): NameWording {
  const { width, height } = chipOf(country, arranging);
  return { lines: [], size: { width: BARE_SIGN + width, height: Math.max(BARE_SIGN, height) } };
}

/** The room that the letters of the articles take that name a place. */
function chipOf({ namedBy }: ArticlePlace, { lettersOf, measure }: Arranging): LabelSize {
  const letters = lettersOf(namedBy);
  return letters ? measure(letters.letters.join(' '), 'letters') : { width: 0, height: 0 };
}

/** A name broken at the blank nearest to its middle; null for a single word. */
function inTwo(name: string): readonly [string, string] | null {
  const blanks = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const middle = (name.length - 1) / 2;
  const [at] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? null : [name.slice(0, at), name.slice(at + 1)];
}
