import { AddMention } from './AddMention.tsx';
import { MarkWords } from './MarkWords.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { UnfittingList } from './UnfittingList.tsx';
import { UnlocatedList } from './UnlocatedList.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const CORRECTION_PARTS = {
  AddMention,
  MarkWords,
  PlaceSearch,
  UndoButtons,
  UnfittingList,
  UnlocatedList,
};
