import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { PlaceList } from './PlaceList.tsx';
import './places.css';

const PlaceCard = fetchedAhead(() =>
  import('./fetched-ahead.ts').then(({ PLACES_PARTS }) => PLACES_PARTS.PlaceCard),
);

/** What is in focus, told in full, and below it everything the article names. */
export function PlacesPanel({ cardHidden = false }: { cardHidden?: boolean }) {
  const placeId = useAppState(selectFocusedPlaceId);
  return (
    <div className="places">
      {placeId !== null && !cardHidden && <PlaceCard key={placeId} placeId={placeId} />}
      <PlaceList />
    </div>
  );
}
