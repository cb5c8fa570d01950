import type { AppStore } from '../../state/create-app-store.ts';
import { whenState } from '../../state/when-state.ts';

/** Done when the library has been read, or has turned out unreadable. */
export const whenLibraryRead = (store: AppStore): Promise<unknown> =>
  whenState(store, ({ libraryRead }) => libraryRead || null);
