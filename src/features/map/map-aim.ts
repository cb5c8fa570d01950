import { type Map as LeafletMap, latLngBounds, type Point, point } from 'leaflet';
import type { Place, PlaceId, PlaceKind } from '../../domain/gazetteer/place.ts';
import { type Bounds, boundsOf } from '../../domain/geo/bounds.ts';
import { union } from '../../domain/geo/main-extent.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { PlaceGroup, PlaceGroups } from './place-groups.ts';

/** What the map is to show; kept until the reader moves the map, so that a change of its size aims anew. */
export type Aim =
  | { readonly kind: 'all' }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'group'; readonly group: PlaceGroup }
  | { readonly kind: 'passage'; readonly ids: readonly PlaceId[] };

/** What an aim is worked out from. */
export interface Surroundings {
  readonly places: readonly ArticlePlace[];
  readonly groups: PlaceGroups;
  readonly extents: ReadonlyMap<PlaceId, Bounds>;
}

/** A view of the map: all of a box, or a point at a zoom. */
export type MapTarget =
  | { readonly kind: 'box'; readonly bounds: Bounds; readonly maxZoom: number }
  | {
      readonly kind: 'point';
      readonly position: { readonly lat: number; readonly lon: number };
      readonly zoom: number;
    };

/** The map comes no nearer than this by itself when it fits several places. */
const NEAREST_FIT = 11;
/** Nor nearer than this as it follows the reading: a passage that names one town is about more than its streets. */
const NEAREST_PASSAGE = 8;

/** From how near a place of a kind is looked at: not so far that it is lost, not so near that nothing is around it. */
const COMFORT: Readonly<Record<PlaceKind, readonly [from: number, to: number]>> = {
  country: [4, 6],
  territory: [7, 9],
  division: [7, 9],
  region: [5, 7],
  city: [7, 10],
  district: [10.5, 13],
  facility: [11, 14],
  water: [5, 8],
  landform: [7, 10],
};

/** Where the map has to go for an aim; null when there is nothing to aim at. */
export function targetOf(
  aim: Aim,
  map: LeafletMap,
  { places, groups, extents }: Surroundings,
): MapTarget | null {
  switch (aim.kind) {
    case 'all': {
      const bounds = boundsOfAll(places, extents);
      return bounds && { kind: 'box', bounds, maxZoom: NEAREST_FIT };
    }
    case 'place': {
      const { place } = aim;
      const bounds = extents.get(place.id);
      if (bounds) return { kind: 'box', bounds, maxZoom: NEAREST_FIT };
      const [from, to] = COMFORT[place.kind];
      const wanted = Math.min(to, Math.max(from, map.getZoom()));
      return { kind: 'point', position: place.position, zoom: groups.zoomToSeparate(place.id, wanted) };
    }
    case 'passage': {
      const bounds = boundsOfAll(
        places.filter(({ place }) => aim.ids.includes(place.id)),
        extents,
      );
      return bounds && { kind: 'box', bounds, maxZoom: NEAREST_PASSAGE };
    }
    case 'group': {
      const bounds = boundsOf(aim.group.members.map(({ place }) => place.position));
      if (!bounds) return null;
      const fitting = map.getBoundsZoom(toLeaflet(bounds), false, totalPadding(map));
      const zoom = groups.zoomToOpen(aim.group, Math.max(fitting, map.getZoom()));
      const centre = toLeaflet(bounds).getCenter();
      return { kind: 'point', position: { lat: centre.lat, lon: centre.lng }, zoom };
    }
  }
}

/** The box of the points, since a country would blow it up; that of the countries where there is nothing else. */
function boundsOfAll(places: readonly ArticlePlace[], extents: ReadonlyMap<PlaceId, Bounds>): Bounds | null {
  const points = places.filter(({ place }) => place.kind !== 'country');
  if (points.length > 0) return boundsOf(points.map(({ place }) => place.position));
  const boxes = places.map(({ place }) => extents.get(place.id) ?? boundsOf([place.position]));
  return boxes.reduce((all, box) => (all && box ? union(all, box) : (all ?? box)), null);
}

export const toLeaflet = ({ south, west, north, east }: Bounds) => latLngBounds([south, west], [north, east]);

const SHARE = 0.1;
const LEAST = 24;
const MOST = 72;

/** Air on each side of what is fitted, less on a small map. */
export function padding(map: LeafletMap): Point {
  const along = (extent: number) => Math.min(MOST, Math.max(LEAST, extent * SHARE));
  const { x, y } = map.getSize();
  return point(along(x), along(y));
}

const totalPadding = (map: LeafletMap): Point => padding(map).multiplyBy(2);
