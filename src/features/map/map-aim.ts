import { type LatLng, type Map as LeafletMap, latLng, latLngBounds, type Point, point } from 'leaflet';
import type { Place, PlaceId, PlaceKind } from '../../domain/gazetteer/place.ts';
import { type Bounds, boundsMeet, boundsOf } from '../../domain/geo/bounds.ts';
import { union } from '../../domain/geo/main-extent.ts';
import { type Box, contains, grow, isClearOf } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { candidateBoxes, candidateSpots, hasGivenWay } from './candidate-spots.ts';
import { clearPartOf, firstView, stageOf, type WorldBox } from './first-view.ts';
import { NEAREST_FIT } from './fit-still-map.ts';
import { type Drawn, landmarkZoom } from './landmark-zoom.ts';
import { mainGroups } from './main-places.ts';
import type { PlaceGroup, PlaceGroups } from './place-groups.ts';
import { coveredBoxes } from './use-map-view.ts';

/** What the map is to show; kept until the reader moves the map, so that a change of its size aims anew. */
export type Aim =
  /** The view that the map has before it knows of any place. */
  | { readonly kind: 'nothing' }
  /** The main group of places, without what is far from it and seldom named; of compared articles that of each. */
  | { readonly kind: 'main' }
  | { readonly kind: 'all' }
  /** What the drawing holds that stood in for the map, as it has it. */
  | { readonly kind: 'opening'; readonly box: WorldBox }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'group'; readonly group: PlaceGroup }
  /** The likeliest first, then by how near to it they are; the last are left out where there is no room for all. */
  | { readonly kind: 'candidates'; readonly places: readonly Place[] }
  | { readonly kind: 'passage'; readonly ids: readonly PlaceId[] };

/** What an aim is worked out from. */
export interface Surroundings {
  readonly places: readonly ArticlePlace[];
  readonly groups: PlaceGroups;
  readonly extents: ReadonlyMap<PlaceId, Bounds>;
  /** What the outline map has to show; null where tiles show more, and until it is known. */
  readonly drawn: Drawn | null;
}

/** A view of the map: all of a box, a point at a zoom in its clear part, or the view itself. */
export type MapTarget =
  | { readonly kind: 'box'; readonly bounds: Bounds; readonly maxZoom: number }
  | {
      readonly kind: 'point';
      readonly position: { readonly lat: number; readonly lon: number };
      readonly zoom: number;
    }
  | { readonly kind: 'view'; readonly centre: LatLng; readonly zoom: number };

/** What is seen while no place is known. */
export const FIRST_CENTRE: [number, number] = [27, 42];
export const FIRST_ZOOM = 4;
/** Nor nearer than this as it follows the reading: a passage that names one town is about more than its streets. */
const NEAREST_PASSAGE = 8;
/** Nor between places that words might mean, which are seen in their surroundings. */
const NEAREST_CANDIDATES = 9;

/** Round their signs, in pixels. */
const CANDIDATE_AIR = 6;
/** Of the clear part in either direction, to each side of its middle. */
const MIDDLE = 1 / 6;
/** In pixels: a sign farther from its place than this is looked for elsewhere. */
const FARTHEST_AWAY = 28;

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
  { places, groups, extents, drawn }: Surroundings,
): MapTarget | null {
  switch (aim.kind) {
    case 'nothing':
      return { kind: 'view', centre: latLng(FIRST_CENTRE), zoom: FIRST_ZOOM };
    case 'main': {
      const bounds = unionOfBounds(mainGroups(places).map((group) => boundsOfAll(group, extents)));
      return bounds && { kind: 'box', bounds, maxZoom: NEAREST_FIT };
    }
    case 'all': {
      const towns = boundsOfAll(places, extents);
      // A country that lies beyond the towns is seen by the middle, where its name stands.
      const beyond = places.filter(({ place: { id, kind } }) => {
        const extent = extents.get(id);
        return kind === 'country' && !(towns && extent && boundsMeet(towns, extent));
      });
      const bounds = unionOfBounds([towns, boundsOf(beyond.map(({ place }) => place.position))]);
      return bounds && { kind: 'box', bounds, maxZoom: NEAREST_FIT };
    }
    case 'opening':
      return openingView(map, aim.box);
    case 'place': {
      const { place } = aim;
      const bounds = extents.get(place.id);
      if (bounds) return { kind: 'box', bounds, maxZoom: NEAREST_FIT };
      const [from, to] = COMFORT[place.kind];
      const near = Math.min(to, Math.max(from, map.getZoom()));
      const { left, top, right, bottom } = stage(map);
      const reach = Math.min(right - left, bottom - top) / 2;
      const wanted = drawn ? landmarkZoom(place, near, reach, drawn) : near;
      return { kind: 'point', position: place.position, zoom: groups.zoomToSeparate(place.id, wanted) };
    }
    case 'passage': {
      const bounds = boundsOfAll(
        places.filter(({ place }) => aim.ids.includes(place.id)),
        extents,
      );
      return bounds && { kind: 'box', bounds, maxZoom: NEAREST_PASSAGE };
    }
    case 'candidates':
      return candidatesTarget(aim.places, map);
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

/**
 * The view in which the signs of all candidates stand in the middle of what nothing covers: as near as it is now where they
 * have room there, each on its own spot or as near as they get, else the nearest. Null where they stand so already.
 */
function candidatesTarget(nearestFirst: readonly Place[], map: LeafletMap): MapTarget | null {
  if (nearestFirst.length === 0) return null;
  const places = [...nearestFirst];
  // In a heap, signs would lie far off their places or under the buttons: then those near the likeliest.
  while (places.length > 1 && !standTogether(places, map)) places.pop();
  const clear = clearPartOf(frameOf(map), coveredBoxes(map));
  const nearest = zoomForCandidates(places, map, clear);
  const now = candidatesAt(map.getZoom(), places, map);
  const stays =
    areSeen(now.boxes, map) &&
    haveRoom(now.around, clear) &&
    (now.mostAway === 0 || nearest <= map.getZoom());
  if (stays && isMiddling(now.around, clear, map)) return null;
  const zoom = stays ? map.getZoom() : nearest;
  const { around } = candidatesAt(zoom, places, map);
  const { lat, lng } = map.unproject(
    [(around.left + around.right) / 2, (around.top + around.bottom) / 2],
    zoom,
  );
  return { kind: 'point', position: { lat, lon: lng }, zoom };
}

/** Whether the signs of all candidates have room where nothing covers them, none so far off its place that it lies over another land. */
function standTogether(places: readonly Place[], map: LeafletMap): boolean {
  const clear = clearPartOf(frameOf(map), coveredBoxes(map));
  const { around, mostAway } = candidatesAt(zoomForCandidates(places, map, clear), places, map);
  return mostAway <= FARTHEST_AWAY && haveRoom(around, clear);
}

/** The signs of candidates at a zoom, in pixels of the world: what they take, and how far the farthest has given way. */
function candidatesAt(zoom: number, places: readonly Place[], map: LeafletMap) {
  const spots = candidateSpots(places, ({ lat, lon }) => map.project([lat, lon], zoom));
  const boxes = candidateBoxes(spots);
  return {
    boxes,
    around: grow(
      boxes.reduce((all, box) => unionOf(all, box)),
      CANDIDATE_AIR,
    ),
    mostAway: Math.max(...spots.map(({ away }) => away)),
  };
}

/** The nearest zoom at which the signs of all candidates find room in the clear part of the map. */
function zoomForCandidates(places: readonly Place[], map: LeafletMap, clear: Box): number {
  let zoom = NEAREST_CANDIDATES;
  while (zoom > map.getMinZoom() && !haveRoom(candidatesAt(zoom, places, map).around, clear))
    zoom -= map.options.zoomSnap ?? 1;
  return zoom;
}

/** Whether a box, in pixels of the world at the map's zoom, lies about the middle of the clear part, in those of the frame. */
function isMiddling(around: Box, { left, top, right, bottom }: Box, map: LeafletMap): boolean {
  const { x = 0, y = 0 } = map.getPixelBounds().min ?? {};
  const across = (around.left + around.right - left - right) / 2 - x;
  const down = (around.top + around.bottom - top - bottom) / 2 - y;
  return Math.abs(across) < (right - left) * MIDDLE && Math.abs(down) < (bottom - top) * MIDDLE;
}

/** Whether a box is no larger than the clear part of the map. */
const haveRoom = (around: Box, clear: Box): boolean =>
  around.right - around.left <= clear.right - clear.left &&
  around.bottom - around.top <= clear.bottom - clear.top;

/** Whether a candidate's sign stands in sight, near enough to its place to lie on it. */
export function isApart(places: readonly Place[], one: Place, map: LeafletMap): boolean {
  const spot = candidateSpots(places, ({ lat, lon }) => map.project([lat, lon]))[places.indexOf(one)];
  return spot !== undefined && !hasGivenWay(spot) && areSeen(candidateBoxes([spot]), map);
}

/** Whether all of these, in pixels of the world at the map's zoom, can be seen: in its frame and under none of its buttons. */
function areSeen(boxes: readonly Box[], map: LeafletMap): boolean {
  const { x = 0, y = 0 } = map.getPixelBounds().min ?? {};
  const frame = frameOf(map);
  const covers = coveredBoxes(map);
  return boxes
    .map(({ left, top, right, bottom }) => ({
      left: left - x,
      top: top - y,
      right: right - x,
      bottom: bottom - y,
    }))
    .every((box) => contains(frame, box) && isClearOf(box, covers));
}

const unionOf = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

function openingView(map: LeafletMap, box: WorldBox): MapTarget {
  const { x: width, y: height } = map.getSize();
  const buttonsLeft = document.documentElement.dir === 'rtl';
  const { x, y, zoom } = firstView(box, { width, height, buttonsLeft }, NEAREST_FIT);
  const earth = map.options.crs?.scale(0) ?? 256;
  return { kind: 'view', centre: map.unproject(point(x, y).multiplyBy(earth), 0), zoom };
}

/** The box of the points, since a country would blow it up; that of the countries where there is nothing else. */
function boundsOfAll(places: readonly ArticlePlace[], extents: ReadonlyMap<PlaceId, Bounds>): Bounds | null {
  const points = places.filter(({ place }) => place.kind !== 'country');
  // One point alone would be looked at from too near: the countries named with it tell from how far.
  const held = points.length === 1 ? places : points;
  if (points.length > 0) return boundsOf(held.map(({ place }) => place.position));
  return unionOfBounds(places.map(({ place }) => extents.get(place.id) ?? boundsOf([place.position])));
}

const unionOfBounds = (boxes: readonly (Bounds | null)[]): Bounds | null =>
  boxes.reduce((all, box) => (all && box ? union(all, box) : (all ?? box)), null);

export const toLeaflet = ({ south, west, north, east }: Bounds) => latLngBounds([south, west], [north, east]);

/** The part of the map in which what is shown should stand: clear of what covers it, with air on each side. */
export const stage = (map: LeafletMap): Box => stageOf(frameOf(map), coveredBoxes(map));

/** All of the map, in pixels of its container. */
function frameOf(map: LeafletMap): Box {
  const { x, y } = map.getSize();
  return { left: 0, top: 0, right: x, bottom: y };
}

/** The room round the stage, as Leaflet's fitting and panning take it. */
export function padding(map: LeafletMap): { paddingTopLeft: Point; paddingBottomRight: Point } {
  const { left, top, right, bottom } = stage(map);
  return {
    paddingTopLeft: point(left, top),
    paddingBottomRight: map.getSize().subtract(point(right, bottom)),
  };
}

function totalPadding(map: LeafletMap): Point {
  const { paddingTopLeft, paddingBottomRight } = padding(map);
  return paddingTopLeft.add(paddingBottomRight);
}
