import { AboutChange, RemoveArea } from './AboutChange.tsx';
import { BeyondPlaces } from './BeyondPlaces.tsx';
import { ChangesBar } from './ChangesBar.tsx';
import { DecisionList } from './DecisionList.tsx';
import { MarkWords } from './MarkWords.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const CORRECTION_PARTS = {
  AboutChange,
  BeyondPlaces,
  ChangesBar,
  DecisionList,
  MarkWords,
  RemoveArea,
};
