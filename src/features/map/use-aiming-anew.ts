import type { ResizeEvent } from 'leaflet';
import { type RefObject, useEffect } from 'react';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import type { Surroundings } from './map-aim.ts';
import { keepInSight } from './move-map.ts';
import type { AimedMap } from './use-aim.ts';

/** Takes the map to its aim anew when its size changes, a hidden sheet opens, its key is opened, or the outlines arrive. */
export function useAimingAnew({ map, aim, pursue }: AimedMap, surroundings: RefObject<Surroundings>): void {
  const store = useAppStore();
  const outlines = useAppState((state) => state.outlines);

  useEffect(() => {
    if (!map) return;
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
    map.on('resize', answerResize);
    return () => {
      pane?.removeEventListener('toggle', answerToggle, true);
      map.off('resize', answerResize);
    };
  }, [map, aim, pursue, surroundings, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the outlines tell where the aim lies
  useEffect(() => pursue(false), [outlines, pursue]);
}
