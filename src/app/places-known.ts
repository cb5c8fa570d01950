import type { Place } from '../domain/gazetteer/place.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { whenState } from '../state/when-state.ts';

/** The places of the gazetteer, in its order, as soon as they are there: perhaps only when the reader has asked for them again. */
export const placesKnown = (store: AppStore): Promise<readonly Place[]> =>
  whenState(store, ({ gazetteer }) => (gazetteer.status === 'ready' ? gazetteer.value.places : null));
