import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { spreadApart } from '../../domain/geo/spread-apart.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { CountryAt } from './country-at.ts';
import type { MeasureLabel } from './label-text.ts';
import { groupSize, markerSize } from './marker-size.ts';
import type { PlaceGroup } from './place-groups.ts';
import { type LabelWish, placeLabels, placeNames, type Side, sidesFor } from './place-labels.ts';
import { type Box, boxAround, nearestIn, type ScreenPoint } from './screen.ts';
import type { MapView } from './use-map-view.ts';
import type { NameOf } from './use-place-names.ts';

/** A label's words: some names, and how many more there are. */
export interface Wording {
  readonly names: readonly string[];
  readonly more: number;
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
  /** The edge of the name from which a line leads to its country; null where it stands on or beside its spot. */
  readonly leadFrom: Position | null;
}

/** Everything of the article on the map, and the room it takes. */
export interface SignArrangement {
  readonly signs: readonly PlacedSign[];
  readonly names: readonly PlacedName[];
  readonly taken: readonly Box[];
}

interface Arranging {
  readonly groups: readonly PlaceGroup[];
  readonly countries: readonly ArticlePlace[];
  readonly view: MapView;
  readonly nameOf: NameOf;
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
/** A country's name rather goes out to sea, or under what covers the map, than to stand on another country. */
const FOREIGN_COST = 5000;
/** A name at most this far from its spot is still read as standing there. */
const BESIDE = 22;
/** A sign that had to give way by no more than this needs no line. */
const UNNOTICED = 4;

/** Finds room for all signs and names of the article, and for as many labels as fit. */
export function arrangeSigns(arranging: Arranging): SignArrangement {
  const standing = standSigns(arranging);
  const signBoxes = standing.map(({ spot, size }) => boxAround(spot, size, size));
  const { names, boxes } = standNames(arranging, signBoxes);
  const occupied = [...signBoxes, ...boxes, ...arranging.view.covered];
  const labels = placeLabels(
    [...standing].sort((a, b) => b.weight - a.weight).map(({ wish }) => wish),
    occupied,
    arranging.view.frame,
  );
  const labelOf = new Map(labels.map((label) => [label.key, label]));
  return {
    names,
    signs: standing.map(({ sign, wordings, wish }) => {
      const label = labelOf.get(sign.group.key);
      const wording = label && wordings[label.wording];
      return { ...sign, label: wording ? { side: label.side, wording, radius: wish.radius } : null };
    }),
    taken: [...occupied, ...labels.map(({ box }) => box)],
  };
}

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
  const { groups, view, nameOf, measure, focused, target } = arranging;
  const homes = groups.map((group) => ({ ...view.project(group.position), size: sizeOf(group) }));
  const spots = spreadApart(homes.map(({ x, y, size }) => ({ x, y, radius: Math.max(size, target) / 2 })));
  return groups.map((group, index) => {
    const home = homes[index] ?? { x: 0, y: 0, size: 0 };
    const spot = spots[index] ?? home;
    const { size } = home;
    const away = Math.hypot(spot.x - home.x, spot.y - home.y);
    const at = away === 0 ? group.position : view.unproject(spot);
    const hasFocus = group.members.some(({ place }) => place.id === focused);
    const wordings = wordingsOf(group, nameOf);
    const wish = {
      key: group.key,
      at: spot,
      radius: size / 2 + (hasFocus ? FOCUS_RING : 0),
      sizes: wordings.map((wording) => measure(textOf(wording, arranging.separator), 'place')),
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

function standNames({ countries, view, nameOf, measure, countryAt }: Arranging, signs: readonly Box[]) {
  const wishes = [...countries]
    .sort((a, b) => b.count - a.count)
    .map(({ place }) => ({
      key: place.id,
      at: view.project(place.position),
      size: measure(nameOf(place.id), 'area'),
    }));
  const widths = new Map(wishes.map(({ key, size }) => [key as string, size.width]));
  const spots = placeNames(wishes, [...signs, ...view.covered], view.frame, (id, spot) => {
    const landAt = (aside: number) => countryAt(view.unproject({ x: spot.x + aside, y: spot.y }));
    const land = landAt(0);
    if (land === id) return 0;
    // Out at sea the whole name has to be: over a narrow gulf it would read as the name of the shore.
    const half = (widths.get(id) ?? 0) / 2;
    const isForeign = [land, landAt(-half), landAt(half)].some((each) => each !== null && each !== id);
    return isForeign ? FOREIGN_COST : 0;
  });
  const boxes = new Map(
    wishes.map(({ key, at, size }) => [key, boxAround(spots.get(key) ?? at, size.width, size.height)]),
  );
  const names = countries.map((country): PlacedName => {
    const { id, position } = country.place;
    const spot = spots.get(id);
    const box = boxes.get(id);
    if (!spot || !box) return { country, at: position, leadFrom: null };
    const home = view.project(position);
    const edge = nearestIn(box, home);
    const isFar = Math.hypot(edge.x - home.x, edge.y - home.y) > BESIDE;
    return { country, at: view.unproject(spot), leadFrom: isFar ? view.unproject(edge) : null };
  });
  return { names, boxes: [...boxes.values()] };
}

const sizeOf = ({ members }: PlaceGroup): number =>
  members.length === 1 ? markerSize(members[0].count) : groupSize(members.length);

/** A place's name; a group's names, most mentioned first, and shorter wordings where they find no room. */
function wordingsOf({ members }: PlaceGroup, nameOf: NameOf): Wording[] {
  const names = [...members].sort((a, b) => b.count - a.count).map(({ place }) => nameOf(place.id));
  return Array.from({ length: Math.min(MOST_NAMES, names.length) }, (_, shorter) => {
    const shown = Math.min(MOST_NAMES, names.length) - shorter;
    return { names: names.slice(0, shown), more: names.length - shown };
  });
}

const textOf = ({ names, more }: Wording, separator: string): string =>
  names.join(separator) + (more > 0 ? ` +${more}` : '');
