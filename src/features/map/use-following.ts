import { useEffect } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectSeenPlaceIds } from '../../state/map-reading-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Milliseconds for which the text has to rest before the map goes after it. */
const REST = 350;

/**
 * Keeps the map at the places of the passage on the screen, as long as the reader has it follow. It rests while a place is
 * in focus, since then the text scrolls after the place.
 */
export function useFollowing(show: (ids: readonly PlaceId[]) => void): void {
  const store = useAppStore();
  const following = useAppState((state) => state.following);
  useEffect(() => {
    if (!following) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = '';
    function goAfter() {
      const state = store.getState();
      const ids = selectSeenPlaceIds(state);
      if (state.focus.kind === 'place' || ids.length === 0 || ids.join() === shown) return;
      shown = ids.join();
      show(ids);
    }
    const stop = store.subscribe((state, before) => {
      if (state.seenBlocks === before.seenBlocks && state.focus === before.focus) return;
      if (state.focus !== before.focus) shown = '';
      clearTimeout(timer);
      timer = setTimeout(goAfter, REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [following, store, show]);
}
