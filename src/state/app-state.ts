import type { ArticleSlice } from './article-slice.ts';
import type { ComparisonSlice } from './comparison-slice.ts';
import type { CorrectingSlice } from './correcting-slice.ts';
import type { CorrectionsSlice } from './corrections-slice.ts';
import type { FocusSlice } from './focus-slice.ts';
import type { GazetteerSlice } from './gazetteer-slice.ts';
import type { GuideSlice } from './guide-slice.ts';
import type { LibrarySlice } from './library-slice.ts';
import type { ListFilterSlice } from './list-filter-slice.ts';
import type { MapReadingSlice } from './map-reading-slice.ts';
import type { MapViewSlice } from './map-view-slice.ts';
import type { NoticesSlice } from './notices-slice.ts';
import type { OpenSlice } from './open-slice.ts';
import type { PreferencesSlice } from './preferences-slice.ts';
import type { ShareSlice } from './share-slice.ts';
import type { UpdateSlice } from './update-slice.ts';
import type { WordRulesSlice } from './word-rules-slice.ts';

/** Everything the views share. Ids and loaded data only: no Leaflet objects, nothing that can be computed. */
export type AppState = ArticleSlice &
  ComparisonSlice &
  CorrectingSlice &
  CorrectionsSlice &
  FocusSlice &
  GazetteerSlice &
  GuideSlice &
  LibrarySlice &
  ListFilterSlice &
  MapReadingSlice &
  MapViewSlice &
  NoticesSlice &
  OpenSlice &
  PreferencesSlice &
  ShareSlice &
  UpdateSlice &
  WordRulesSlice;
