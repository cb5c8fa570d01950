import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** What the reader seeks in the list of places, which the names without a position below it are kept to as well. */
export interface ListFilterSlice {
  readonly listFilter: string;
  /** Whether the list is kept to the places that are in doubt. */
  readonly doubtfulOnly: boolean;
  filterList(typed: string): void;
  keepToDoubtful(doubtfulOnly: boolean): void;
}

export const createListFilterSlice: StateCreator<AppState, [], [], ListFilterSlice> = (set) => ({
  listFilter: '',
  doubtfulOnly: false,
  filterList: (listFilter) => set({ listFilter }),
  keepToDoubtful: (doubtfulOnly) => set({ doubtfulOnly }),
});
