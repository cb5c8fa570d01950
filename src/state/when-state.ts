import type { AppState } from './app-state.ts';
import type { AppStore } from './create-app-store.ts';

/** What is picked from the state, as soon as that is not null. */
export const whenState = <T>(store: AppStore, pick: (state: AppState) => T | null): Promise<T> =>
  new Promise((resolve) => {
    const look = (state: AppState) => {
      const picked = pick(state);
      if (picked === null) return;
      stop();
      resolve(picked);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
