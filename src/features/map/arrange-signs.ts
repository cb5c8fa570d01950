import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import type { ArticlePlace } from './article-place.ts';
import type { CountryAt } from './country-at.ts';
import type { MeasureLabel } from './label-text.ts';
import { groupSize, markerSize } from './marker-size.ts';
import type { PlaceGroup } from './place-groups.ts';
import { placeLabels, placeNames, type Side, sidesFor } from './place-labels.ts';
import { type Box, boxAround } from './screen.ts';
import { spreadApart } from './spread-apart.ts';
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
  readonly label: { readonly side: Side; readonly wording: Wording } | null;
}

/** A country's name where it stands on the map. */
export interface PlacedName {
  readonly country: ArticlePlace;
  readonly at: Position;
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

const MOST_NAMES = 3;
/** A country's name rather goes a long way out to sea than to stand on another country. */
const FOREIGN_COST = 120;
/** A sign that had to give way by no more than this needs no line. */
const UNNOTICED = 4;

/** Finds room for all signs and names of the article, and for as many labels as fit. */
export function arrangeSigns(arranging: Arranging): SignArrangement {
  const { groups, countries, view, measure, nameOf, focused, target } = arranging;
  const homes = groups.map((group) => view.project(group.position));
  const sizes = groups.map(sizeOf);
  const radii = sizes.map((size) => Math.max(size, target) / 2);
  const spots = spreadApart(homes.map(({ x, y }, index) => ({ x, y, radius: radii[index] ?? 0 })));
  const signBoxes = spots.map((spot, index) => boxAround(spot, sizes[index] ?? 0, sizes[index] ?? 0));

  const byImportance = [...countries].sort((a, b) => b.count - a.count);
  const nameSpots = placeNames(
    byImportance.map(({ place }) => ({
      key: place.id,
      at: view.project(place.position),
      size: measure(nameOf(place.id), 'area'),
    })),
    [...signBoxes, ...view.covered],
    view.frame,
    (id, spot) => {
      const land = arranging.countryAt(view.unproject(spot));
      return land === null || land === id ? 0 : FOREIGN_COST;
    },
  );
  const nameBoxes = byImportance.flatMap(({ place }) => {
    const spot = nameSpots.get(place.id);
    const { width, height } = measure(nameOf(place.id), 'area');
    return spot ? [boxAround(spot, width, height)] : [];
  });

  const wordings = groups.map((group) => wordingsOf(group, nameOf));
  const order = groups.map((_, index) => index).sort((a, b) => weigh(b) - weigh(a));
  function weigh(index: number): number {
    const members = groups[index]?.members ?? [];
    if (members.some(({ place }) => place.id === focused)) return Number.POSITIVE_INFINITY;
    return members.reduce((sum, { count }) => sum + count, 0);
  }
  const occupied = [...signBoxes, ...nameBoxes, ...view.covered];
  const labels = placeLabels(
    order.map((index) => ({
      key: groups[index]?.key ?? '',
      at: spots[index] ?? { x: 0, y: 0 },
      radius: (sizes[index] ?? 0) / 2,
      sizes: (wordings[index] ?? []).map((wording) => measure(textOf(wording, arranging.separator), 'place')),
      sides: sidesFor(arranging.direction),
    })),
    occupied,
    view.frame,
  );
  const labelOf = new Map(labels.map((label) => [label.key, label]));

  return {
    signs: groups.map((group, index) => {
      const home = homes[index] ?? { x: 0, y: 0 };
      const spot = spots[index] ?? home;
      const label = labelOf.get(group.key);
      const wording = label && wordings[index]?.[label.wording];
      const away = Math.hypot(spot.x - home.x, spot.y - home.y);
      return {
        group,
        at: away === 0 ? group.position : view.unproject(spot),
        moved: away > UNNOTICED,
        size: sizes[index] ?? 0,
        label: label && wording ? { side: label.side, wording } : null,
      };
    }),
    names: countries.map((country) => {
      const spot = nameSpots.get(country.place.id);
      return { country, at: spot ? view.unproject(spot) : country.place.position };
    }),
    taken: [...occupied, ...labels.map(({ box }) => box)],
  };
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
