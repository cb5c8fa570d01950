import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { PlaceCard } from './PlaceCard.tsx';
import { PlaceList } from './PlaceList.tsx';
import './places.css';

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
