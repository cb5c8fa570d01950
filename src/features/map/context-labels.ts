import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import {
  AREA_SIDES,
  type LabelWish,
  placeLabels,
  type Side,
  sidesFor,
} from '../../domain/geo/place-labels.ts';
import { type Box, grow, holds } from '../../domain/geo/screen.ts';
import { madeOnce } from '../../domain/made-once.ts';
import type { LabelStyle, MeasureLabel } from './label-text.ts';
import type { MapView } from './use-map-view.ts';
import type { NameOf } from './use-place-names.ts';
import { waterZoom } from './water-rank.ts';

/** A name of the base map. */
export interface ContextLabel {
  readonly place: Place;
  readonly style: LabelStyle;
  readonly side: Side;
}

interface Choosing {
  readonly places: readonly Place[];
  /** Where a country is drawn, by which its name is judged too small or not. */
  readonly extents: ReadonlyMap<PlaceId, Bounds>;
  readonly view: MapView;
  readonly nameOf: NameOf;
  readonly measure: MeasureLabel;
  readonly direction: 'rtl' | 'ltr';
  /** Where the article's own signs and labels stand. */
  readonly taken: readonly Box[];
}

/** Half the width of a town's dot. */
export const DOT_RADIUS = 2;
const MOST_TOWNS = 60;
/** Inhabitants of towns that are named however far off and however near one is. */
const LARGEST_TOWN = 3e6;
const SMALLEST_TOWN = 5000;
/** From this zoom on ever smaller towns are named, by this factor a step. */
const TOWNS_FROM = 4;
const TOWNS_GROWTH = 2.6;
/** Waters that are named from so far off are oceans, seas and gulfs, which go before all towns. */
const SEAS_UP_TO = 5.25;
/** The base map keeps its distance from what the article names, and its names from each other. */
const AIR = 5;
/** A country's name may be somewhat wider than the country. */
const COUNTRY_SHARE = 0.85;

/** The countries, waters and large towns to name at this zoom besides those of the article, where they find room. */
export function chooseContextLabels(choosing: Choosing): readonly ContextLabel[] {
  const { places, view, taken } = choosing;
  const seen = grow(view.frame, (view.frame.right - view.frame.left) / 4);
  const visible = namedUpTo(places, view.zoom).filter(({ position }) => holds(seen, view.project(position)));
  const countries = visible
    .filter((place) => place.kind === 'country' && hasRoom(place, choosing))
    .sort((a, b) => b.population - a.population);
  const towns = visible
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => b.population - a.population)
    .slice(0, MOST_TOWNS);
  const waters = visible.filter(({ kind }) => kind === 'water').sort((a, b) => waterZoom(a) - waterZoom(b));
  const seas = waters.filter((place) => waterZoom(place) <= SEAS_UP_TO);
  // A town before the canals that are named no farther off than it, a great lake before small towns.
  const others = [...towns, ...waters.slice(seas.length)].sort((a, b) => leastZoom(a) - leastZoom(b));
  const byId = new Map(visible.map((place) => [place.id as string, place]));
  const labels = placeLabels(
    [...countries, ...seas, ...others].map((place) => wishOf(place, choosing)),
    taken,
    view.frame,
    AIR,
  );
  return labels.flatMap(({ key, side }) => {
    const place = byId.get(key);
    return place ? [{ place, side, style: styleOf(place) }] : [];
  });
}

/**
 * The least zoom at which the base map names a place. The fewer people a town has, the nearer one has to be: three million
 * seen from a continent, five thousand from a valley, and fewer are never named.
 */
function leastZoom(place: Place): number {
  const { kind, population } = place;
  if (kind === 'country') return 0;
  if (kind === 'water') return waterZoom(place);
  if (kind !== 'city' || population < SMALLEST_TOWN) return Number.POSITIVE_INFINITY;
  return population >= LARGEST_TOWN
    ? 0
    : TOWNS_FROM + Math.log(LARGEST_TOWN / population) / Math.log(TOWNS_GROWTH);
}

/** Those that the base map names at a zoom or farther off: a few hundred of many thousands, asked at each move and press. */
export function namedUpTo(places: readonly Place[], zoom: number): readonly Place[] {
  const nameable = byLeastZoom(places);
  const beyond = nameable.findIndex(({ least }) => least > zoom);
  return nameable.slice(0, beyond === -1 ? undefined : beyond).map(({ place }) => place);
}

const byLeastZoom = madeOnce((places: readonly Place[]) =>
  places
    .map((place) => ({ place, least: leastZoom(place) }))
    .filter(({ least }) => least < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.least - b.least),
);

function styleOf({ kind }: Place): LabelStyle {
  if (kind === 'country') return 'context-country';
  return kind === 'water' ? 'context-water' : 'context-town';
}

function wishOf(place: Place, { view, nameOf, measure, direction }: Choosing): LabelWish {
  const isTown = styleOf(place) === 'context-town';
  return {
    key: place.id,
    at: view.project(place.position),
    radius: isTown ? DOT_RADIUS : 0,
    sizes: [measure(nameOf(place.id), styleOf(place))],
    sides: isTown ? sidesFor(direction) : AREA_SIDES,
    withSign: isTown,
  };
}

function hasRoom({ id }: Place, { extents, view, nameOf, measure }: Choosing): boolean {
  const bounds = extents.get(id);
  if (!bounds) return true;
  const west = view.project({ lat: bounds.north, lon: bounds.west });
  const east = view.project({ lat: bounds.south, lon: bounds.east });
  const { width, height } = measure(nameOf(id), 'context-country');
  return east.x - west.x > width * COUNTRY_SHARE && east.y - west.y > height;
}
