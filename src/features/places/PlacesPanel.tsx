import { fetchedAhead } from '../../state/on-demand.ts';
import { useLaterState } from '../../state/store-context.ts';
import { PlaceList } from './PlaceList.tsx';
import './places.css';
import { placesParts } from './parts-ahead.ts';

const PlaceCard = fetchedAhead(() => placesParts().then((parts) => parts.PlaceCard));

/** What is in focus, told in full, and below it everything the article names. */
export function PlacesPanel({ cardHidden = false }: { cardHidden?: boolean }) {
  const focus = useLaterState((state) => state.focus);
  return (
    <div className="places">
      {focus.kind === 'place' && !cardHidden && (
        <PlaceCard key={focus.placeId} placeId={focus.placeId} mentionId={focus.mentionId} />
      )}
      <PlaceList />
    </div>
  );
}
