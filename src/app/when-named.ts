import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** In milliseconds: names that have not come by then are done without. */
const PATIENCE = 10_000;

/** Waits until not only the first article's places but those around them are named too, or it is known that they will not be. */
export const whenNamed = (store: AppStore): Promise<void> =>
  new Promise((resolve) => {
    if (isNamed(store.getState())) return resolve();
    const end = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    const stop = store.subscribe((state) => isNamed(state) && end());
  });

function isNamed({ gazetteer, firstNames, placeNames }: AppState): boolean {
  const ofFirst = [...firstNames.values()];
  return gazetteer.status === 'failed' || (gazetteer.status === 'ready' && !ofFirst.includes(placeNames));
}
