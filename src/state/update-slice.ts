import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** A newer build: `ready` to take over, or `held` by other tabs that still use the present one. */
export type Update = 'none' | 'ready' | 'held';

export interface UpdateSlice {
  readonly update: Update;
  noteUpdate(update: Update): void;
}

export const createUpdateSlice: StateCreator<AppState, [], [], UpdateSlice> = (set) => ({
  update: 'none',
  noteUpdate: (update) => set({ update }),
});
