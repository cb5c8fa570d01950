import type { AppStore } from '../state/create-app-store.ts';
import { whenState } from '../state/when-state.ts';
import { whenAtRest } from './when-at-rest.ts';

/** Acts once the page has come to rest and has what its map draws, or knows that it will not get it. */
export function whenSettled(store: AppStore, act: () => void): void {
  whenAtRest(() => {
    if (store.getState().outlines.status !== 'loading') return act();
    void whenState(store, ({ outlines }) => outlines.status !== 'loading' || null).then(() =>
      whenAtRest(act),
    );
  });
}
