import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { whenState } from '../state/when-state.ts';

/** In milliseconds: names that have not come by then are done without. */
const PATIENCE = 10_000;

/** Waits until not only the first article's places but those around them are named too, or it is known that they will not be. */
export const whenNamed = (store: AppStore): Promise<unknown> =>
  Promise.race([
    whenState(store, (state) => isNamed(state) || null),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

function isNamed({ gazetteer, firstNames, placeNames }: AppState): boolean {
  const ofFirst = [...firstNames.values()];
  return gazetteer.status === 'failed' || (gazetteer.status === 'ready' && !ofFirst.includes(placeNames));
}
