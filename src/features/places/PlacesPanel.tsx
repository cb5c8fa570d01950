import { Telescope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { HereSentences } from './HereSentences.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { PlaceList } from './PlaceList.tsx';
import './places.css';

/** What is in focus, told in full, and below it everything the article names. */
export function PlacesPanel({ cardHidden = false }: { cardHidden?: boolean }) {
  const placeId = useAppState(selectFocusedPlaceId);
  const hereOnly = useAppState((state) => state.hereOnly);
  return (
    <div className="places">
      {placeId !== null && !cardHidden && <PlaceCard key={placeId} placeId={placeId} />}
      <HereSwitch />
      {hereOnly ? <HereSentences /> : <PlaceList />}
    </div>
  );
}

/** Keeps the list to what the map shows: the sentences about that part of the world. */
function HereSwitch() {
  const { t } = useTranslation();
  const store = useAppStore();
  const hereOnly = useAppState((state) => state.hereOnly);
  return (
    <p className="here-switch">
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={hereOnly}
        onClick={() => store.getState().keepToMap(!hereOnly)}
      >
        <Telescope aria-hidden size={16} />
        {t('mapTools.hereOnly')}
      </button>
    </p>
  );
}
