import type { AppStore } from '../../state/create-app-store.ts';

/** Done when the library has been read, or has turned out unreadable. */
export function whenLibraryRead(store: AppStore): Promise<void> {
  if (store.getState().libraryRead) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(({ libraryRead }) => {
      if (!libraryRead) return;
      stop();
      resolve();
    });
  });
}
