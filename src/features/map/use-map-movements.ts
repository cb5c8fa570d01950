import type { LatLng, Map as LeafletMap, Point, ResizeEvent } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type ArticlePlace, selectNoneFound } from '../../state/article-places.ts';
import { offeredPlaces, selectTarget } from '../../state/correction-target.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { boxHeld } from './fit-still-map.ts';
import {
  type Aim,
  isApart,
  type MapTarget,
  padding,
  type Surroundings,
  stage,
  targetOf,
  toLeaflet,
} from './map-aim.ts';
import { extentsOf } from './outline-extents.ts';
import { isOneSpot, type PlaceGroup, type PlaceGroups } from './place-groups.ts';

/** The movements that the map's own controls ask for. */
export interface MapMovements {
  showAll(): void;
  openGroup(group: PlaceGroup): void;
  showPassage(ids: readonly PlaceId[]): void;
}

/** In seconds. */
const FLIGHT = 0.28;
/** With a candidate that is chosen those are shown anew that are at most so far from it, in kilometres. */
const TOGETHER = 1500;

/**
 * Moves the map: to the main group of places when an article has been read, to the place in focus when it was chosen elsewhere. What it
 * was last sent to stays its aim until the reader moves it, so that it aims anew when its size changes, when a hidden
 * sheet opens, or when the outlines arrive.
 */
export function useMapMovements(
  map: LeafletMap | null,
  places: readonly ArticlePlace[],
  groups: PlaceGroups,
): MapMovements {
  const store = useAppStore();
  const outlines = useAppState((state) => state.outlines);
  const candidates = useAppState((state) => selectTarget(state)?.candidates);
  const isOnMap = useAppState((state) => !!selectTarget(state)?.mention?.resolution.candidates.length);
  const meaning = useAppState(({ correcting }) => correcting?.meaning ?? null);
  const shownCandidates = useRef<unknown>(null);
  const aim = useRef<Aim | null>(null);
  const isOwnMove = useRef(false);
  const surroundings = useRef<Surroundings>({ places, groups, extents: new Map(), drawn: null });
  const fitted = useRef<unknown>(null);
  const followedFocus = useRef<unknown>(null);

  const gazetteer = useAppState((state) => state.gazetteer);
  const hasTiles = useAppState((state) => selectSeenBaseMap(state) !== 'outline');

  useLayoutEffect(() => {
    const isDrawn = !hasTiles && outlines.status === 'ready' && gazetteer.status === 'ready';
    const drawn = isDrawn
      ? { outlines: outlines.value, named: places.map(({ place }) => place), known: gazetteer.value.places }
      : null;
    surroundings.current = { places, groups, extents: extentsOf(outlines), drawn };
  }, [places, groups, outlines, gazetteer, hasTiles]);

  const pursue = useCallback(
    (animated: boolean) => {
      if (!map || !aim.current || map.getSize().x === 0 || map.getSize().y === 0) return;
      const target = targetOf(aim.current, map, surroundings.current);
      if (!target) return;
      isOwnMove.current = true;
      map.once('moveend', () => {
        isOwnMove.current = false;
      });
      move(map, target, animated && !prefersReducedMotion());
    },
    [map],
  );
  const send = useCallback(
    (next: Aim, animated: boolean) => {
      aim.current = next;
      pursue(animated);
    },
    [pursue],
  );

  useEffect(() => {
    if (!map) return;
    const letGo = () => {
      aim.current = null;
    };
    const letGoOfForeign = () => {
      if (!isOwnMove.current) letGo();
    };
    function answerResize({ oldSize }: ResizeEvent) {
      pursue(false);
      // The one in focus would be taken away from the edge, and another candidate driven out by it.
      if (aim.current?.kind === 'candidates') return;
      const placeId = selectFocusedPlaceId(store.getState());
      const place = surroundings.current.places.find((each) => each.place.id === placeId)?.place;
      if (map && place) keepInSight(map, place.position, oldSize);
    }
    /** The key of the map, just opened, may lie over the chosen place. */
    function answerToggle() {
      if (aim.current?.kind === 'place') pursue(true);
    }
    const pane = map.getContainer().parentElement;
    pane?.addEventListener('toggle', answerToggle, true);
    map.on('dragstart', letGo).on('movestart', letGoOfForeign).on('resize', answerResize);
    return () => {
      pane?.removeEventListener('toggle', answerToggle, true);
      map.off('dragstart', letGo).off('movestart', letGoOfForeign).off('resize', answerResize);
    };
  }, [map, pursue, store]);

  useEffect(() => {
    if (!map) return;
    function tellBounds() {
      if (!map || map.getSize().x === 0) return;
      const bounds = map.getBounds();
      store.getState().mapShows({
        south: bounds.getSouth(),
        west: bounds.getWest(),
        north: bounds.getNorth(),
        east: bounds.getEast(),
      });
    }
    tellBounds();
    map.on('moveend', tellBounds).on('resize', tellBounds);
    return () => {
      map.off('moveend', tellBounds).off('resize', tellBounds);
    };
  }, [map, store]);

  useEffect(() => {
    const { article, comparison, stillMap } = store.getState();
    const shown = comparison?.status === 'ready' ? comparison : article;
    if (!map || places.length === 0 || fitted.current === shown) return;
    fitted.current = shown;
    // The drawing has the article that was built in, not what it is compared with.
    const drawn = shown === article ? stillMap : null;
    send(drawn ? { kind: 'opening', box: boxHeld(drawn) } : { kind: 'main' }, false);
  }, [map, places, send, store]);

  // What the reader has said is no place, or another, leaves the map nothing to show where it lay.
  useEffect(() => {
    const shown = placesAimedAt(aim.current);
    if (!map || shown.length === 0 || store.getState().focus.kind !== 'none') return;
    const isNamed = places.some(({ place }) => shown.some(({ id }) => id === place.id));
    if (!isNamed) send({ kind: 'main' }, true);
  }, [map, places, send, store]);

  // A text that names nothing has no use for the view of the one before.
  const noneFound = useAppState(selectNoneFound);
  useEffect(() => {
    const { article, comparison } = store.getState();
    if (!map || !noneFound || comparison || fitted.current === article) return;
    fitted.current = article;
    send({ kind: 'nothing' }, false);
  }, [map, noneFound, send, store]);

  useEffect(() => {
    if (!map || places.length === 0) return;
    let cancel = () => {};
    function follow() {
      const { focus, following } = store.getState();
      if (!map || focus.kind === 'none' || followedFocus.current === focus) return;
      const place = selectPlace(focus.placeId)(store.getState());
      if (!place) return;
      followedFocus.current = focus;
      // The voice takes the map along only where the map follows the reading.
      if (focus.origin === 'voice' && !following) return;
      const isAim = aim.current?.kind === 'place' && aim.current.place.id === place.id;
      if ((focus.origin === 'map' || isAim) && isInSight(map, place.id, surroundings.current)) return;
      send({ kind: 'place', place }, true);
    }
    follow();
    // What was pressed is lit first; then the map sets out.
    const stop = store.subscribe((state, before) => {
      if (state.focus === before.focus) return;
      cancel();
      cancel = afterPaint(follow);
    });
    return () => {
      stop();
      cancel();
    };
  }, [map, places, send, store]);

  // All are shown once, and one that is chosen out of sight or in a heap anew with those near it; between these the map is
  // the reader's.
  useEffect(() => {
    if (!map || !candidates) return;
    const state = store.getState();
    const among = offeredPlaces(candidates, meaning).flatMap((id) => selectPlace(id)(state) ?? []);
    const meant = meaning?.kind === 'place' ? meaning.placeId : null;
    const taken = among.find(({ id }) => id === meant) ?? among[0];
    const isNew = shownCandidates.current !== candidates;
    shownCandidates.current = candidates;
    // The only place of a mention is seen already, as far as the reader wants to see it; that of words made a place is not.
    if (!taken || (isNew ? among.length < 2 && isOnMap : isApart(among, taken, map))) return;
    const farFrom = ({ position }: Place) => distanceKm(position, taken.position);
    const shown = among
      .filter((place) => isNew || farFrom(place) < TOGETHER)
      .sort((a, b) => farFrom(a) - farFrom(b));
    send({ kind: 'candidates', places: shown }, !isNew);
  }, [map, candidates, isOnMap, meaning, send, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the outlines tell where the aim lies
  useEffect(() => pursue(false), [outlines, pursue]);

  return {
    showAll: useCallback(() => send({ kind: 'all' }, true), [send]),
    openGroup: useCallback((group) => send({ kind: 'group', group }, true), [send]),
    showPassage: useCallback((ids) => send({ kind: 'passage', ids }, true), [send]),
  };
}

/** The places that the map was sent to by themselves. */
function placesAimedAt(aim: Aim | null): readonly Place[] {
  if (aim?.kind === 'place') return [aim.place];
  return aim?.kind === 'candidates' ? aim.places : [];
}

function move(map: LeafletMap, target: MapTarget, animate: boolean): void {
  if (target.kind === 'view') {
    map.setView(target.centre, target.zoom, { animate: false });
    return;
  }
  if (target.kind === 'box') {
    const options = { ...padding(map), maxZoom: target.maxZoom };
    if (animate) map.flyToBounds(toLeaflet(target.bounds), { ...options, duration: FLIGHT });
    else map.fitBounds(toLeaflet(target.bounds), { ...options, animate: false });
    return;
  }
  const { position, zoom } = target;
  const centre = centreFor(map, position, zoom);
  if (animate) map.flyTo(centre, zoom, { duration: FLIGHT });
  else map.setView(centre, zoom, { animate: false });
}

/** Where the map's centre has to go so that the point stands in the middle of what is clear. */
function centreFor(map: LeafletMap, { lat, lon }: Position, zoom: number): LatLng {
  const { left, top, right, bottom } = stage(map);
  const off = map
    .getSize()
    .subtract([left + right, top + bottom])
    .divideBy(2);
  return map.unproject(map.project([lat, lon], zoom).add(off), zoom);
}

/** A place that could be seen before the map's size changed can be seen after it. */
function keepInSight(map: LeafletMap, { lat, lon }: Position, oldSize: Point): void {
  const before = oldSize.divideBy(2);
  const { x, y } = map.latLngToContainerPoint([lat, lon]).subtract(map.getSize().divideBy(2));
  if (Math.abs(x) > before.x || Math.abs(y) > before.y) return;
  map.panInside([lat, lon], { ...padding(map), animate: false });
}

/** Whether the place can be seen now and by itself, or with what no zoom parts from it. A country can be seen as soon as it can be pressed. */
function isInSight(
  map: LeafletMap,
  id: ArticlePlace['place']['id'],
  { places, groups, extents }: Surroundings,
) {
  const place = places.find((each) => each.place.id === id)?.place;
  if (!place) return false;
  const bounds = extents.get(id);
  if (bounds) return map.getBounds().intersects(toLeaflet(bounds));
  const { lat, lon } = place.position;
  const alone = groups
    .at(map.getZoom())
    .some((group) => isOneSpot(group) && group.members.some(({ place }) => place.id === id));
  return alone && map.getBounds().contains([lat, lon]);
}
