import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { inShownDigits } from '../../i18n/digits.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { candidateSpots, hasGivenWay, useCandidates } from './candidate-spots.ts';
import { LeadLine } from './LeadLine.tsx';
import { MapSign } from './MapSign.tsx';
import { OwnPoint } from './OwnPoint.tsx';

/** Over the article's signs and under the candidates'. */
const LINES = 640;

/** What the map shows and takes while the reader decides what words mean: the candidates, or a point of her own. */
export function CorrectionSigns() {
  const meaning = useAppState((state) => state.correcting?.meaning ?? null);
  const places = useCandidates();
  if (meaning?.kind === 'own-place') return <OwnPoint position={meaning.position} />;
  return <Candidates places={places} />;
}

/** The candidates by their numbers in the form, each where it is, or beside it, with a line that leads there, where another would cover it. */
function Candidates({ places }: { places: readonly Place[] }) {
  const map = useMap();
  const [, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const spots = candidateSpots(places, ({ lat, lon }) => map.project([lat, lon]));
  const placed = places.flatMap((place, index) => {
    const spot = spots[index];
    if (!spot) return [];
    const { lat, lng } = map.unproject([spot.x, spot.y]);
    return [{ place, at: { lat, lon: lng }, rank: index + 1, isMoved: hasGivenWay(spot) }];
  });
  return (
    <>
      <Pane name="candidateLines" style={{ zIndex: LINES }}>
        {placed.map(
          ({ place, at, isMoved }) => isMoved && <LeadLine key={place.id} from={place.position} to={at} />,
        )}
      </Pane>
      {placed.map(({ place, at, rank }) => (
        <CandidateSign key={place.id} place={place} at={at} rank={rank} />
      ))}
    </>
  );
}

interface CandidateSignProps {
  readonly place: Place;
  readonly at: Position;
  readonly rank: number;
}

function CandidateSign({ place, at, rank }: CandidateSignProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const name = useAppState(selectPlaceName(place.id));
  const chosen = useAppState(
    ({ correcting }) => correcting?.meaning?.kind === 'place' && correcting.meaning.placeId === place.id,
  );
  // In Leaflet's pane of tooltips it lies above the article's own signs: it is what the reader looks for now.
  return (
    <MapSign at={at} pane="tooltipPane">
      <button
        type="button"
        className="map-candidate"
        aria-pressed={chosen}
        aria-label={t('correction.candidateOnMap', { rank, name, kind: t(kindWord(place)) })}
        title={name}
        onClick={() => store.getState().mean({ kind: 'place', placeId: place.id })}
      >
        {inShownDigits(String(rank))}
      </button>
    </MapSign>
  );
}
