import { unlocatedCalled } from '../../state/unlocated-names.ts';
import { HereSentences } from './HereSentences.tsx';
import { matchPlace } from './match-place.ts';
import { NoMatch } from './NoMatch.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { WhySentence } from './WhySentence.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const PLACES_PARTS = {
  HereSentences,
  listSearch: { matchPlace, unlocatedCalled },
  NoMatch,
  PlaceCard,
  WhySentence,
};
