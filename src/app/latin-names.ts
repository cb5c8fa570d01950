import { fetchPlaceNames } from '../services/place-names.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { placesKnown } from './places-known.ts';

/** Fetches the English names of places once a search asks for them; most readers never type in Latin letters. */
export function keepLatinNames(store: AppStore): void {
  if (store.getState().latinNames === 'asked') void loadLatinNames(store);
  store.subscribe(({ latinNames }, before) => {
    if (latinNames === 'asked' && before.latinNames !== 'asked') void loadLatinNames(store);
  });
}

async function loadLatinNames(store: AppStore): Promise<void> {
  const names = await fetchPlaceNames('en', placesKnown(store));
  if (names.ok) store.getState().latinNamesLoaded(names.value);
  else store.getState().latinNamesFailed();
}
