import type { StateCreator } from 'zustand';
import type { NearOutlines, Outlines } from '../domain/geo/outlines.ts';
import type { AppState } from './app-state.ts';
import { type Failure, failed, LOADING, type Loaded, ready } from './failure.ts';
import type { BaseMap } from './preferences-slice.ts';

/** What is known of the map pane besides what is in focus. */
export interface MapViewSlice {
  readonly outlines: Loaded<Outlines>;
  /** Finer outlines; null until a view from near asks for them. */
  readonly nearOutlines: Loaded<NearOutlines> | null;
  /** The tiles of the chosen online map do not come; the outline map is what is seen. */
  readonly tilesFailed: boolean;
  /** On a phone: whether the sheet with the map is drawn up over the text. */
  readonly sheetOpen: boolean;
  outlinesLoaded(outlines: Outlines): void;
  outlinesFailed(failure: Failure): void;
  askForNearOutlines(): void;
  nearOutlinesLoaded(outlines: NearOutlines): void;
  nearOutlinesFailed(failure: Failure): void;
  tilesArrived(): void;
  tilesMissing(): void;
  openSheet(): void;
  closeSheet(): void;
}

/** The base map that is seen: the outline as long as the tiles of the chosen one do not come or are not given. */
export const selectSeenBaseMap = ({ preferences, tilesFailed }: AppState): BaseMap =>
  tilesFailed || (preferences.baseMap === 'own' && !preferences.ownTiles) ? 'outline' : preferences.baseMap;

export const createMapViewSlice: StateCreator<AppState, [], [], MapViewSlice> = (set) => ({
  outlines: LOADING,
  nearOutlines: null,
  tilesFailed: false,
  sheetOpen: false,
  outlinesLoaded: (outlines) => set({ outlines: ready(outlines) }),
  outlinesFailed: (failure) => set({ outlines: failed(failure) }),
  askForNearOutlines: () => set(({ nearOutlines }) => (nearOutlines ? {} : { nearOutlines: LOADING })),
  nearOutlinesLoaded: (outlines) => set({ nearOutlines: ready(outlines) }),
  nearOutlinesFailed: (failure) => set({ nearOutlines: failed(failure) }),
  tilesArrived: () => set({ tilesFailed: false }),
  tilesMissing: () => set({ tilesFailed: true }),
  openSheet: () => set({ sheetOpen: true }),
  closeSheet: () => set({ sheetOpen: false }),
});
