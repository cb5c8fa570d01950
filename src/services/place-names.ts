import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import type { Outcome } from '../state/failure.ts';
import { unreachablePart } from './unreachable-part.ts';

/** What the places are called in a language of the interface; what reads the list comes with it. */
export const fetchPlaceNames = (
  language: string,
  places: Promise<readonly Place[]>,
): Promise<Outcome<ReadonlyMap<PlaceId, string>>> =>
  import('./load-gazetteer.ts').then(
    ({ loadPlaceNames }) => loadPlaceNames(language, places),
    () => unreachablePart('load-gazetteer'),
  );
