import { selectDoubtfulPlaces } from '../../state/doubtful-places.ts';
import { DoubtSwitch } from './DoubtSwitch.tsx';
import { HereSentences } from './HereSentences.tsx';
import { LIST_SEARCH } from './list-search.ts';
import { NoMatch } from './NoMatch.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { tellRowsApart } from './tell-rows-apart.ts';
import { WhySentence } from './WhySentence.tsx';

/** What of this feature is fetched when the page has come to rest: one file, since each further one costs a round. */
export const PLACES_PARTS = {
  DoubtSwitch,
  HereSentences,
  listSearch: LIST_SEARCH,
  NoMatch,
  PlaceCard,
  selectDoubtfulPlaces,
  tellRowsApart,
  WhySentence,
};
