import { useCallback, useSyncExternalStore } from 'react';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { madeOnce } from '../domain/made-once.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import { selectFocusedPlaceId, selectPreviewedPlaceId } from './focus-slice.ts';
import { useAppStore } from './store-context.ts';

/** How a place is shown: merely named by the article, previewed, or in focus. */
export type PlaceLight = 'mentioned' | 'previewed' | 'focused';

/** How what stands for some places is shown: the strongest of theirs. */
export function lightOf(ids: readonly PlaceId[], state: AppState): PlaceLight {
  const among = (id: PlaceId | null) => id !== null && ids.includes(id);
  if (among(selectFocusedPlaceId(state))) return 'focused';
  return among(selectPreviewedPlaceId(state)) ? 'previewed' : 'mentioned';
}

/**
 * A value that depends on which of some places are in focus or previewed; how they are shown unless another is asked for.
 * Thousands of names, rows and signs ask for one: only those whose place's light changes are asked again, so that a press
 * costs the same in a book as in a note.
 */
export function usePlaceLight<T extends string = PlaceLight>(
  ids: readonly PlaceId[],
  selector: (ids: readonly PlaceId[], state: AppState) => T | PlaceLight = lightOf,
): T | PlaceLight {
  const store = useAppStore();
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which ids they are
  const watch = useCallback((hear: () => void) => watchLight(store, ids, hear), [store, key]);
  return useSyncExternalStore(
    watch,
    () => selector(ids, store.getState()),
    // The built page is taken over as it was built, before the address said what is in focus.
    () => selector(ids, store.getInitialState()),
  );
}

type Watchers = Map<PlaceId, Set<() => void>>;

function watchLight(store: AppStore, ids: readonly PlaceId[], hear: () => void): () => void {
  const watchers = watchersOf(store);
  for (const id of ids) {
    const hearing = watchers.get(id);
    if (hearing) hearing.add(hear);
    else watchers.set(id, new Set([hear]));
  }
  return () => {
    for (const id of ids) {
      const hearing = watchers.get(id);
      hearing?.delete(hear);
      if (hearing?.size === 0) watchers.delete(id);
    }
  };
}

/** One subscription for a store, for as long as the store lives. */
const watchersOf = madeOnce((store: AppStore): Watchers => {
  const watchers: Watchers = new Map();
  store.subscribe((state, before) => {
    if (state.focus === before.focus && state.hover === before.hover) return;
    const touched = new Set(
      [state, before].flatMap((each) => [selectFocusedPlaceId(each), selectPreviewedPlaceId(each)]),
    );
    for (const id of touched) for (const hear of (id && watchers.get(id)) ?? []) hear();
  });
  return watchers;
});
