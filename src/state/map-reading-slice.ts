import type { StateCreator } from 'zustand';
import type { BlockId } from '../domain/article/article.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { type Bounds, boundsHold } from '../domain/geo/bounds.ts';
import { type Mention, placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentions } from './article-slice.ts';
import { selectPlace } from './gazetteer-slice.ts';

/** How the map and the text keep to each other: the map to the passage on the screen, the list to what the map shows. */
export interface MapReadingSlice {
  /** The map keeps to the places of the passage on the screen. */
  readonly following: boolean;
  /** The list keeps to what the text says of the part of the world that the map shows. */
  readonly hereOnly: boolean;
  /** The blocks on the screen in reading order; told only while the map follows. */
  readonly seenBlocks: readonly BlockId[];
  /** What the map shows; null until it is there. */
  readonly mapBounds: Bounds | null;
  follow(following: boolean): void;
  keepToMap(hereOnly: boolean): void;
  blocksSeen(blocks: readonly BlockId[]): void;
  mapShows(bounds: Bounds): void;
}

const NO_BLOCKS: readonly BlockId[] = [];

export const createMapReadingSlice: StateCreator<AppState, [], [], MapReadingSlice> = (set) => ({
  following: false,
  hereOnly: false,
  seenBlocks: NO_BLOCKS,
  mapBounds: null,
  follow: (following) => set({ following, seenBlocks: NO_BLOCKS }),
  keepToMap: (hereOnly) => set({ hereOnly }),
  blocksSeen: (seenBlocks) => set({ seenBlocks }),
  mapShows: (mapBounds) => set({ mapBounds }),
});

/** The places named in the blocks on the screen, each once. */
export function selectSeenPlaceIds(state: AppState): readonly PlaceId[] {
  const seen = new Set(state.seenBlocks);
  const ids = selectMentions(state).flatMap((mention) => {
    const id = seen.has(mention.blockId) ? placeOf(mention) : null;
    return id === null ? [] : [id];
  });
  return [...new Set(ids)];
}

/** The mentions of places that lie in the part of the world that the map shows, in reading order. */
export function selectMentionsHere(state: AppState): readonly Mention[] {
  const { mapBounds } = state;
  if (!mapBounds) return [];
  return selectMentions(state).filter((mention) => {
    const place = selectPlace(placeOf(mention))(state);
    return place !== undefined && boundsHold(mapBounds, place.position);
  });
}
