import {
  type LabelSize,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  type Side,
  sidesFor,
} from '../../domain/geo/place-labels.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type Box, boxAround, holds, type ScreenPoint } from '../../domain/geo/screen.ts';
import { spreadApart } from '../../domain/geo/spread-apart.ts';
import type { Arranging } from './arranging.ts';
import {
  boxesOf,
  type PlacedName,
  type StandingNames,
  standBare,
  standNames,
  waiting,
} from './country-names.ts';
import { type CountryRoom, countryRoom } from './country-room.ts';
import { type FarPointer, farPointers } from './far-pointers.ts';
import { groupSize } from './marker-size.ts';
import type { PlaceGroup } from './place-groups.ts';
import type { NamedBy } from './use-named-by.ts';

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

/** Everything of the article on the map, and the room it takes. */
export interface SignArrangement {
  readonly signs: readonly PlacedSign[];
  readonly names: readonly PlacedName[];
  /** Signs at the edge towards what is far. */
  readonly pointers: readonly FarPointer[];
  readonly taken: readonly Box[];
}

/** The ring round what is in focus. */
const FOCUS_RING = 6;
const MOST_NAMES = 3;
/** Nearer than this a group is told by several names, which farther off would lie over lands that are not theirs. */
const SEVERAL_NAMES_FROM = 5;
/** And in no more than so many pixels. */
const WIDEST_NAMES = 160;
/** A sign that had to give way by no more than this needs no line. */
const UNNOTICED = 4;

/** Finds room for all signs and names of the article, and for as many labels as fit. */
export function arrangeSigns(arranging: Arranging): SignArrangement {
  const { view, kept } = arranging;
  const standing = standSigns(arranging);
  const signBoxes = standing.map(({ spot, size }) => boxAround(spot, size, size));
  const pointers = farPointers({ ...arranging, obstacles: [...signBoxes, ...kept] });
  const fixed = [...signBoxes, ...view.covered, ...kept, ...pointers.map(({ box }) => box)];
  const room = countryRoom(arranging);
  const { named, labels } = nameAll(arranging, room, standing, fixed);
  const labelBoxes = labels.map(({ box }) => box);
  // A bare sign is less than a name, of a town too: it takes what room is left.
  const bare = standBare(arranging, room, named, [...fixed, ...boxesOf(named), ...labelBoxes]);
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

/** The names of countries and the labels of signs, where they find room. */
interface Naming {
  readonly named: StandingNames;
  readonly labels: readonly PlacedLabel[];
}

/**
 * Countries first, which have but their own land to stand on. A group that finds no room after them, of which nothing but
 * its number would be told, goes before them where not fewer are named so in all.
 */
function nameAll(
  arranging: Arranging,
  room: CountryRoom,
  standing: readonly StandingSign[],
  fixed: readonly Box[],
): Naming {
  const { frame } = arranging.view;
  const wishes = [...standing].sort((a, b) => b.weight - a.weight);
  const nameAfter = (first: readonly StandingSign[]): Naming => {
    const early = placeLabels(
      first.map(({ wish }) => wish),
      fixed,
      frame,
    );
    const earlyBoxes = early.map(({ box }) => box);
    const named = standNames(arranging, room, [...fixed, ...earlyBoxes]);
    const others = wishes.filter(({ wish }) => !early.some(({ key }) => key === wish.key));
    const late = placeLabels(
      others.map(({ wish }) => wish),
      [...fixed, ...earlyBoxes, ...boxesOf(named)],
      frame,
    );
    return { named, labels: [...early, ...late] };
  };
  const usual = nameAfter([]);
  const labelled = new Set(usual.labels.map(({ key }) => key));
  const nameless = wishes.filter(
    ({ sign, spot }) => sign.group.members.length > 1 && !labelled.has(sign.group.key) && holds(frame, spot),
  );
  if (nameless.length === 0) return usual;
  const other = nameAfter(nameless);
  return countOf(other) >= countOf(usual) ? other : usual;
}

const countOf = ({ named, labels }: Naming): number => named.size + labels.length;

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
  const homes = groups.map((group) => ({ ...view.project(group.position), size: groupSize(group) }));
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

/**
 * A place's name; a group's names, most mentioned first, and shorter wordings where they find no room. The letters of
 * compared articles stand beside a name or not at all: alone they would leave open what it is that the articles name.
 */
function wordingsOf({ members }: PlaceGroup, arranging: Arranging): Wording[] {
  const { nameOf, lettersOf, view } = arranging;
  const names = [...members].sort((a, b) => b.count - a.count).map(({ place }) => nameOf(place.id));
  const namers = members.flatMap((member) => member.namedBy ?? []);
  const namedBy = members.some((member) => member.namedBy)
    ? lettersOf([...new Set(namers)].sort((a, b) => a - b))
    : null;
  const most = view.zoom < SEVERAL_NAMES_FROM ? 1 : Math.min(MOST_NAMES, names.length);
  const inWords = Array.from({ length: most }, (_, shorter) => {
    const shown = most - shorter;
    return { names: names.slice(0, shown), more: names.length - shown, namedBy };
  }).filter(
    (wording) => wording.names.length === 1 || sizeOfWording(wording, arranging).width <= WIDEST_NAMES,
  );
  return namedBy ? [...inWords, ...inWords.slice(-1).map((least) => ({ ...least, namedBy: null }))] : inWords;
}

function sizeOfWording({ names, more, namedBy }: Wording, { separator, measure }: Arranging): LabelSize {
  const words = names.join(separator) + (more > 0 ? ` +${more}` : '');
  const { width, height } = measure(words, 'place');
  if (!namedBy) return { width, height };
  const chip = measure(namedBy.letters.join(' '), 'letters');
  return { width: width + chip.width, height: Math.max(height, chip.height) };
}
