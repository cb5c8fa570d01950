import type { AppStore } from '../state/create-app-store.ts';
import { whenAtRest } from './when-at-rest.ts';

/** Acts once the page has come to rest and has what its map draws, or knows that it will not get it. */
export function whenSettled(store: AppStore, act: () => void): void {
  whenAtRest(() => {
    if (store.getState().outlines.status !== 'loading') return act();
    const stop = store.subscribe(({ outlines }) => {
      if (outlines.status === 'loading') return;
      stop();
      whenAtRest(act);
    });
  });
}
