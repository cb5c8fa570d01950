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
/** The base map keeps its distance from what the article names, and its names from each other. */
const AIR = 5;
/** A country's name may be somewhat wider than the country. */
const COUNTRY_SHARE = 0.85;

/** The countries, waters and large towns to name at this zoom besides those of the article, where they find room. */
export function chooseContextLabels(choosing: Choosing): readonly ContextLabel[] {
  const { places, view, taken } = choosing;
  const seen = grow(view.frame, (view.frame.right - view.frame.left) / 4);
  const least = leastPopulation(view.zoom);
  const isWorthNaming = ({ kind, population, names }: Place) =>
    kind === 'country' ||
    (kind === 'city' && population >= least) ||
    (kind === 'water' && view.zoom >= waterZoom(names[0]));
  // To tell where a place lies on the map costs more than to tell what it is, and most are small towns.
  const visible = places.filter((place) => isWorthNaming(place) && holds(seen, view.project(place.position)));
  const countries = visible
    .filter((place) => place.kind === 'country' && hasRoom(place, choosing))
    .sort((a, b) => b.population - a.population);
  const towns = visible
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => b.population - a.population)
    .slice(0, MOST_TOWNS);
  const waters = visible
    .filter(({ kind }) => kind === 'water')
    .sort((a, b) => waterZoom(a.names[0]) - waterZoom(b.names[0]));
  const byId = new Map(visible.map((place) => [place.id as string, place]));
  const labels = placeLabels(
    [...countries, ...waters, ...towns].map((place) => wishOf(place, choosing)),
    taken,
    view.frame,
    AIR,
  );
  return labels.flatMap(({ key, side }) => {
    const place = byId.get(key);
    return place ? [{ place, side, style: styleOf(place) }] : [];
  });
}

/** The fewer people, the nearer one has to be: three million seen from a continent, ten thousand from a valley. */
export const leastPopulation = (zoom: number): number => Math.max(5000, 3e6 / 2.6 ** Math.max(0, zoom - 4));

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
