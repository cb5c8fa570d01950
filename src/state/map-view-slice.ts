import type { StateCreator } from 'zustand';
import type { NearOutlines, Outlines } from '../domain/geo/outlines.ts';
import type { PmtilesFault } from '../domain/geo/pmtiles-head.ts';
import type { AppState } from './app-state.ts';
import { type Failure, failed, LOADING, type Loaded, ready } from './failure.ts';
import type { BaseMap } from './preferences-slice.ts';

/** What keeps an archive of tiles from being drawn. */
export type ArchiveFault =
  | PmtilesFault
  /** No answer, or the page may not read it: a browser does not tell which. */
  | 'unreachable'
  | 'not-found'
  | 'refused'
  /** Its server gives whole files only. */
  | 'no-parts'
  /** It is one, and what is in it cannot be read. */
  | 'damaged';

/** How far the reader's archive of tiles is, and whom it is owed to. */
export type ArchiveView =
  | { readonly status: 'none' | 'opening' }
  | { readonly status: 'shown'; readonly credit: readonly CreditPart[] }
  | { readonly status: 'failed'; readonly fault: ArchiveFault };

/** A piece of a credit; a link where it has an address. */
export interface CreditPart {
  readonly text: string;
  readonly href: string | null;
}

/** The map of the article that the build wrote into the page, as a drawing. */
export interface BuiltMap {
  readonly viewBox: string;
  /** Where on Mercator's earth, a square of side 1, the drawing begins, how much of it a width of so many units is. */
  readonly drawn: string;
  /** The box of the places there: west, north, east, south. */
  readonly places: string;
  readonly paths: readonly BuiltPath[];
}

/** A path of it, dressed by its class and the kind of what it shows. */
export interface BuiltPath {
  readonly className: string;
  readonly kind: string | undefined;
  readonly d: string;
}

/** What is known of the map pane besides what is in focus. */
export interface MapViewSlice {
  /** What stands in for the map until that has come; null on a page that was not built with its article. */
  readonly stillMap: BuiltMap | null;
  readonly outlines: Loaded<Outlines>;
  /** Finer outlines; null until a view from near asks for them. */
  readonly nearOutlines: Loaded<NearOutlines> | null;
  /** The tiles of the chosen online map do not come; the outline map is what is seen. */
  readonly tilesFailed: boolean;
  /** The archive of tiles that the reader opened from the device; it is not remembered. */
  readonly archiveFile: File | null;
  readonly archive: ArchiveView;
  /** On a phone: whether the sheet with the map is drawn up over the text. */
  readonly sheetOpen: boolean;
  mapTookOver(): void;
  outlinesLoaded(outlines: Outlines): void;
  /** Outlines that are there stay when those that would take their place do not come. */
  outlinesFailed(failure: Failure): void;
  askForNearOutlines(): void;
  nearOutlinesLoaded(outlines: NearOutlines): void;
  nearOutlinesFailed(failure: Failure): void;
  tilesArrived(): void;
  tilesMissing(): void;
  chooseArchiveFile(file: File | null): void;
  archiveIs(archive: ArchiveView): void;
  openSheet(): void;
  closeSheet(): void;
}

/** The base map that is seen: the outline as long as what was chosen does not come or is not given. */
export function selectSeenBaseMap({ preferences, tilesFailed, archive }: AppState): BaseMap {
  const { baseMap, ownTiles } = preferences;
  const isMissing =
    tilesFailed || (baseMap === 'own' && !ownTiles) || (baseMap === 'archive' && archive.status !== 'shown');
  return isMissing ? 'outline' : baseMap;
}

export const createMapViewSlice: StateCreator<AppState, [], [], MapViewSlice> = (set) => ({
  stillMap: null,
  outlines: LOADING,
  nearOutlines: null,
  tilesFailed: false,
  archiveFile: null,
  archive: { status: 'none' },
  sheetOpen: false,
  mapTookOver: () => set({ stillMap: null }),
  outlinesLoaded: (outlines) => set({ outlines: ready(outlines) }),
  outlinesFailed: (failure) =>
    set(({ outlines }) => (outlines.status === 'ready' ? {} : { outlines: failed(failure) })),
  askForNearOutlines: () => set(({ nearOutlines }) => (nearOutlines ? {} : { nearOutlines: LOADING })),
  nearOutlinesLoaded: (outlines) => set({ nearOutlines: ready(outlines) }),
  nearOutlinesFailed: (failure) => set({ nearOutlines: failed(failure) }),
  tilesArrived: () => set({ tilesFailed: false }),
  tilesMissing: () => set({ tilesFailed: true }),
  chooseArchiveFile: (archiveFile) => set({ archiveFile }),
  archiveIs: (archive) => set({ archive }),
  openSheet: () => set({ sheetOpen: true }),
  closeSheet: () => set({ sheetOpen: false }),
});
