import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useRef } from 'react';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { type Surroundings, toLeaflet } from './map-aim.ts';
import { isOneSpot } from './place-groups.ts';
import type { AimedMap } from './use-aim.ts';

/** Sends the map to the place in focus when it was chosen elsewhere, or in the map and cannot be seen by itself. */
export function useFocusInView(
  { map, aim, send }: AimedMap,
  places: readonly ArticlePlace[],
  surroundings: RefObject<Surroundings>,
): void {
  const store = useAppStore();
  const followedFocus = useRef<unknown>(null);

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
  }, [map, aim, places, surroundings, send, store]);
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
