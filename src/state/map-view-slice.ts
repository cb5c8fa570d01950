import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** What is known of the map pane besides what is in focus. */
export interface MapViewSlice {
  /** The tiles of the chosen online map do not come; the outline map is what is seen. */
  readonly tilesFailed: boolean;
  /** On a phone: whether the sheet with the map is drawn up over the text. */
  readonly sheetOpen: boolean;
  tilesArrived(): void;
  tilesMissing(): void;
  openSheet(): void;
  closeSheet(): void;
}

export const createMapViewSlice: StateCreator<AppState, [], [], MapViewSlice> = (set) => ({
  tilesFailed: false,
  sheetOpen: false,
  tilesArrived: () => set({ tilesFailed: false }),
  tilesMissing: () => set({ tilesFailed: true }),
  openSheet: () => set({ sheetOpen: true }),
  closeSheet: () => set({ sheetOpen: false }),
});
