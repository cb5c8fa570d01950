import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { createArticleSlice } from './article-slice.ts';
import { createComparisonSlice } from './comparison-slice.ts';
import { createCorrectingSlice } from './correcting-slice.ts';
import { createCorrectionsSlice } from './corrections-slice.ts';
import { createFocusSlice } from './focus-slice.ts';
import { createGazetteerSlice } from './gazetteer-slice.ts';
import { createGuideSlice } from './guide-slice.ts';
import { createLibrarySlice } from './library-slice.ts';
import { createListFilterSlice } from './list-filter-slice.ts';
import { createMapReadingSlice } from './map-reading-slice.ts';
import { createMapViewSlice } from './map-view-slice.ts';
import { createNoticesSlice } from './notices-slice.ts';
import { createOpenSlice } from './open-slice.ts';
import { createPreferencesSlice, DEFAULT_PREFERENCES, type Preferences } from './preferences-slice.ts';
import { createShareSlice } from './share-slice.ts';
import { createUpdateSlice } from './update-slice.ts';
import { createWordRulesSlice } from './word-rules-slice.ts';

export type AppStore = StoreApi<AppState>;

/**
 * A new store with the preferences known at start and what else the page begins with; each page and each test has its
 * own.
 */
export function createAppStore(
  preferences: Partial<Preferences> = {},
  beginning: Partial<AppState> = {},
): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createArticleSlice(...args),
    ...createComparisonSlice(...args),
    ...createCorrectingSlice(...args),
    ...createCorrectionsSlice(...args),
    ...createFocusSlice(...args),
    ...createGazetteerSlice(...args),
    ...createGuideSlice(...args),
    ...createLibrarySlice(...args),
    ...createListFilterSlice(...args),
    ...createMapReadingSlice(...args),
    ...createMapViewSlice(...args),
    ...createNoticesSlice(...args),
    ...createOpenSlice(...args),
    ...createPreferencesSlice(...args),
    ...createShareSlice(...args),
    ...createUpdateSlice(...args),
    ...createWordRulesSlice(...args),
    ...beginning,
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
  }));
}
