import type { AppStore } from '../state/create-app-store.ts';
import { loadFirstOutlines, loadNearOutlines, loadOutlines } from './load-outlines.ts';

/** Loads the base map that needs no network, as coarse as it may be at first. */
export async function loadBaseMap(store: AppStore): Promise<void> {
  const first = await loadFirstOutlines();
  if (first.ok) store.getState().outlinesLoaded(first.value);
  else await refineBaseMap(store);
}

/** Loads the outlines that take the place of the first ones; these stay where the others do not come. */
export async function refineBaseMap(store: AppStore): Promise<void> {
  const loaded = await loadOutlines();
  if (loaded.ok) store.getState().outlinesLoaded(loaded.value);
  else store.getState().outlinesFailed(loaded.failure);
}

/** Loads the finer outlines of the Arab world and its neighbours. */
export async function loadNearBaseMap(store: AppStore): Promise<void> {
  const loaded = await loadNearOutlines();
  if (loaded.ok) store.getState().nearOutlinesLoaded(loaded.value);
  else store.getState().nearOutlinesFailed(loaded.failure);
}
