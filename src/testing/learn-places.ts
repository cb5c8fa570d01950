import { loadGazetteer } from '../services/load-gazetteer.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Gives a store the places that are shipped, from wherever the page's files come. */
export async function learnPlaces(store: AppStore): Promise<void> {
  const loaded = await loadGazetteer();
  if (!loaded.ok) throw new Error(loaded.failure.kind);
  store.getState().gazetteerLoaded(loaded.value);
}
