import { MarkWords } from './MarkWords.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const CORRECTION_PARTS = { MarkWords, PlaceSearch };
