import { useCallback, useSyncExternalStore } from 'react';
import { madeOnce } from '../domain/made-once.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';
import { useAppStore } from './store-context.ts';

/** What changes while the reader presses, points, scrolls and types into the list's filter. */
const LIVELY: ReadonlySet<string> = new Set([
  'focus',
  'hover',
  'sheetOpen',
  'mapBounds',
  'seenBlocks',
  'listFilter',
] satisfies (keyof AppState)[]);

/**
 * As `useAppState`, for values that none of these plays into: what a place is called, what a block mentions. Thousands of
 * names hold such values, and asking each of them at every press would take longer than what the press does.
 */
export function useQuietState<T>(selector: (state: AppState) => T): T {
  const store = useAppStore();
  const watch = useCallback((hear: () => void) => watchQuiet(store, hear), [store]);
  return useSyncExternalStore(
    watch,
    () => selector(store.getState()),
    () => selector(store.getInitialState()),
  );
}

function watchQuiet(store: AppStore, hear: () => void): () => void {
  const watchers = watchersOf(store);
  watchers.add(hear);
  return () => watchers.delete(hear);
}

/** One subscription for a store, for as long as the store lives. */
const watchersOf = madeOnce((store: AppStore): Set<() => void> => {
  const watchers = new Set<() => void>();
  store.subscribe((state, before) => {
    if (differsQuietly(state, before)) for (const hear of watchers) hear();
  });
  return watchers;
});

const differsQuietly = (state: AppState, before: AppState): boolean =>
  (Object.keys(state) as (keyof AppState)[]).some((key) => state[key] !== before[key] && !LIVELY.has(key));
