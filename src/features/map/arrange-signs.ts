import type { PlaceId } from '../../domain/gazetteer/place.ts';
import {
  type LabelSize,
  type LabelWish,
  placeLabels,
  type Side,
  sidesFor,
} from '../../domain/geo/place-labels.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type Box, boxAround, nearestIn, type ScreenPoint } from '../../domain/geo/screen.ts';
import { spreadApart } from '../../domain/geo/spread-apart.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { CountryAt } from './country-at.ts';
import { type FarPointer, farPointers } from './far-pointers.ts';
import type { MeasureLabel } from './label-text.ts';
import { groupSize, markerSize } from './marker-size.ts';
import type { PlaceGroup } from './place-groups.ts';
import { placeNames } from './place-names.ts';
import type { MapView } from './use-map-view.ts';
import type { LettersOf, NamedBy } from './use-named-by.ts';
import type { NameOf } from './use-place-names.ts';

/** A label's words: some names, how many more there are, and which of the compared articles name them. */
export interface Wording {
  readonly names: readonly string[];
  readonly more: number;
  readonly namedBy: NamedBy | null;
}

/** A place or group where it stands on the map. */
export interface PlacedSign {
  readonly group: PlaceGroup;
  readonly at: Position;
  /** Moved off its own spot, so that a line has to lead there. */
  readonly moved: boolean;
  readonly size: number;
  readonly label: SignLabelPlace | null;
}

/** Where a sign's label stands, and its words. */
export interface SignLabelPlace {
  readonly side: Side;
  readonly wording: Wording;
  /** How far round the sign's middle the label keeps clear. */
  readonly radius: number;
}

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

/** Everything of the article on the map, and the room it takes. */
export interface SignArrangement {
  readonly signs: readonly PlacedSign[];
  readonly names: readonly PlacedName[];
  /** Signs at the edge towards what is far. */
  readonly pointers: readonly FarPointer[];
  readonly taken: readonly Box[];
}

interface Arranging {
  readonly groups: readonly PlaceGroup[];
  readonly countries: readonly ArticlePlace[];
  /** What a first view leaves out. */
  readonly far: readonly ArticlePlace[];
  readonly view: MapView;
  readonly nameOf: NameOf;
  readonly lettersOf: LettersOf;
  readonly separator: string;
  readonly direction: 'rtl' | 'ltr';
  readonly measure: MeasureLabel;
  readonly focused: PlaceId | null;
  readonly countryAt: CountryAt;
  /** The least width of what can be pressed. */
  readonly target: number;
}

/** The ring round what is in focus. */
const FOCUS_RING = 6;
const MOST_NAMES = 3;
/** A country's name rather stands so much farther off on its own land than out at sea. */
const SEA_COST = 30;
/** On another country's land it stands only where it is in focus and there is no other room. */
const FOREIGN_COST = 400;
/** A name at most this far from its spot is still read as standing there. */
const BESIDE = 18;
/** The height of one of several lines beside that of a line alone, which has air for the finger. */
const LINE_SHARE = 0.72;
/** Of the sign of a country whose name finds no room. */
const BARE_SIGN = 16;
/** A sign that had to give way by no more than this needs no line. */
const UNNOTICED = 4;

/** Finds room for all signs and names of the article, and for as many labels as fit. */
export function arrangeSigns(arranging: Arranging): SignArrangement {
  const { view } = arranging;
  const standing = standSigns(arranging);
  const signBoxes = standing.map(({ spot, size }) => boxAround(spot, size, size));
  const pointers = farPointers({ ...arranging, obstacles: signBoxes });
  const fixed = [...signBoxes, ...view.covered, ...pointers.map(({ box }) => box)];
  const named = standNames(arranging, fixed);
  const labels = placeLabels(
    [...standing].sort((a, b) => b.weight - a.weight).map(({ wish }) => wish),
    [...fixed, ...boxesOf(named)],
    view.frame,
  );
  const labelBoxes = labels.map(({ box }) => box);
  // A bare sign is less than a name, of a town too: it takes what room is left.
  const bare = standBare(arranging, named, [...signBoxes, ...boxesOf(named), ...view.covered, ...labelBoxes]);
  const labelOf = new Map(labels.map((label) => [label.key, label]));
  return {
    names: arranging.countries.map(
      (country) => named.get(country.place.id)?.name ?? bare.get(country.place.id)?.name ?? waiting(country),
    ),
    signs: standing.map(({ sign, wordings, wish }) => {
      const label = labelOf.get(sign.group.key);
      const wording = label && wordings[label.wording];
      return { ...sign, label: wording ? { side: label.side, wording, radius: wish.radius } : null };
    }),
    pointers,
    taken: [...fixed, ...boxesOf(named), ...labelBoxes, ...boxesOf(bare)],
  };
}

/** A country's name or sign, and the room it takes. */
type StandingNames = ReadonlyMap<PlaceId, { readonly name: PlacedName; readonly box: Box }>;

const boxesOf = (names: StandingNames): Box[] => [...names.values()].map(({ box }) => box);

/** Where nothing has room, the bare sign waits on its spot, under the others or out of the frame. */
const waiting = (country: ArticlePlace): PlacedName => ({
  country,
  at: country.place.position,
  lines: [],
  namedBy: null,
  leadFrom: null,
});

/** A sign on its way to a label. */
interface StandingSign {
  readonly sign: PlacedSign;
  readonly spot: ScreenPoint;
  readonly size: number;
  /** How much it matters that it is labelled. */
  readonly weight: number;
  readonly wordings: readonly Wording[];
  readonly wish: LabelWish;
}

function standSigns(arranging: Arranging): StandingSign[] {
  const { groups, view, focused, target } = arranging;
  const homes = groups.map((group) => ({ ...view.project(group.position), size: sizeOf(group) }));
  const spots = spreadApart(homes.map(({ x, y, size }) => ({ x, y, radius: Math.max(size, target) / 2 })));
  return groups.map((group, index) => {
    const home = homes[index] ?? { x: 0, y: 0, size: 0 };
    const spot = spots[index] ?? home;
    const { size } = home;
    const away = Math.hypot(spot.x - home.x, spot.y - home.y);
    const at = away === 0 ? group.position : view.unproject(spot);
    const hasFocus = group.members.some(({ place }) => place.id === focused);
    const wordings = wordingsOf(group, arranging);
    const wish = {
      key: group.key,
      at: spot,
      radius: size / 2 + (hasFocus ? FOCUS_RING : 0),
      sizes: wordings.map((wording) => sizeOfWording(wording, arranging)),
      sides: sidesFor(arranging.direction),
    };
    const mentions = group.members.reduce((sum, { count }) => sum + count, 0);
    const weight = hasFocus ? Number.MAX_SAFE_INTEGER : mentions;
    return {
      sign: { group, at, moved: away > UNNOTICED, size, label: null },
      spot,
      size,
      weight,
      wordings,
      wish,
    };
  });
}

/** The countries' names where they find room, in one line or in two. */
const standNames = (arranging: Arranging, obstacles: readonly Box[]): StandingNames =>
  standCountries(arranging.countries, (country) => linesOf(country, arranging), arranging, obstacles);

/** Signs for the countries whose names have found no room. */
const standBare = (arranging: Arranging, named: StandingNames, obstacles: readonly Box[]): StandingNames =>
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

const sizeOf = ({ members }: PlaceGroup): number =>
  members.length === 1 ? markerSize(members[0].count) : groupSize(members.length);

/**
 * A place's name; a group's names, most mentioned first, and shorter wordings where they find no room. Of compared
 * articles the letters alone are better than nothing.
 */
function wordingsOf({ members }: PlaceGroup, { nameOf, lettersOf }: Arranging): Wording[] {
  const names = [...members].sort((a, b) => b.count - a.count).map(({ place }) => nameOf(place.id));
  const namers = members.flatMap((member) => member.namedBy ?? []);
  const namedBy = members.some((member) => member.namedBy)
    ? lettersOf([...new Set(namers)].sort((a, b) => a - b))
    : null;
  const most = Math.min(MOST_NAMES, names.length);
  const inWords = Array.from({ length: most }, (_, shorter) => {
    const shown = most - shorter;
    return { names: names.slice(0, shown), more: names.length - shown, namedBy };
  });
  return namedBy ? [...inWords, { names: [], more: 0, namedBy }] : inWords;
}

function sizeOfWording({ names, more, namedBy }: Wording, { separator, measure }: Arranging): LabelSize {
  const words = names.join(separator) + (more > 0 ? ` +${more}` : '');
  const { width, height } = measure(words, 'place');
  if (!namedBy) return { width, height };
  const chip = measure(namedBy.letters.join(' '), 'letters');
  return { width: words === '' ? chip.width : width + chip.width, height: Math.max(height, chip.height) };
}
