import type { Place } from '../domain/gazetteer/place.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** The places of the gazetteer, in its order, as soon as they are there: perhaps only when the reader has asked for them again. */
export const placesKnown = (store: AppStore): Promise<readonly Place[]> =>
  new Promise((resolve) => {
    const { gazetteer } = store.getState();
    if (gazetteer.status === 'ready') return resolve(gazetteer.value.places);
    const stop = store.subscribe(({ gazetteer }) => {
      if (gazetteer.status !== 'ready') return;
      stop();
      resolve(gazetteer.value.places);
    });
  });
