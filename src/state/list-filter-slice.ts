import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** What the reader seeks in the list of places, which the names without a position below it are kept to as well. */
export interface ListFilterSlice {
  readonly listFilter: string;
  filterList(typed: string): void;
}

export const createListFilterSlice: StateCreator<AppState, [], [], ListFilterSlice> = (set) => ({
  listFilter: '',
  filterList: (listFilter) => set({ listFilter }),
});
