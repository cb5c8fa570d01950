import { divIcon, type LeafletEvent, Marker as LeafletMarker } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { selectTarget } from '../../state/correction-target.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { MapSign } from './MapSign.tsx';

/** What the map shows and takes while the reader decides what words mean: the candidates, or a point of her own. */
export function CorrectionSigns() {
  const target = useAppState(selectTarget);
  const meaning = useAppState((state) => state.correcting?.meaning ?? null);
  if (!target) return null;
  return meaning?.kind === 'own-place' ? (
    <OwnPoint position={meaning.position} />
  ) : (
    <Candidates ids={target.candidates} />
  );
}

function Candidates({ ids }: { ids: readonly PlaceId[] }) {
  const map = useMap();
  const store = useAppStore();
  useEffect(
    function showAll() {
      const points = ids.flatMap((id) => {
        const place = selectPlace(id)(store.getState());
        return place ? [[place.position.lat, place.position.lon] as [number, number]] : [];
      });
      if (points.length > 1) map.fitBounds(points, { padding: [48, 48], maxZoom: 9 });
    },
    [map, store, ids],
  );
  return ids.map((id, index) => <CandidateSign key={id} id={id} rank={index + 1} />);
}

/** Above the article's own signs, since it is what the reader looks for now. */
const RISE = 2000;

function CandidateSign({ id, rank }: { id: PlaceId; rank: number }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const place = useAppState(selectPlace(id));
  const name = useAppState(selectPlaceName(id));
  const chosen = useAppState(
    ({ correcting }) => correcting?.meaning?.kind === 'place' && correcting.meaning.placeId === id,
  );
  if (!place) return null;
  return (
    <MapSign at={place.position} rise={RISE - rank}>
      <button
        type="button"
        className="map-candidate"
        aria-pressed={chosen}
        aria-label={t('correction.candidateOnMap', { rank, name, kind: t(`kinds.${place.kind}`) })}
        onClick={() => store.getState().mean({ kind: 'place', placeId: id })}
      >
        {rank}
      </button>
    </MapSign>
  );
}

/** Follows presses on the map with a sign that can also be dragged, and moved by the arrow keys. */
function OwnPoint({ position }: { position: Position | null }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const map = useMap();
  const put = (lat: number, lng: number) =>
    store.getState().mean({ kind: 'own-place', position: { lat: rounded(lat), lon: rounded(lng) } });
  useMapEvents({ click: ({ latlng }) => put(latlng.lat, latlng.wrap().lng) });
  useEffect(
    function showCrosshair() {
      const container = map.getContainer();
      container.dataset.placing = 'true';
      return () => {
        delete container.dataset.placing;
      };
    },
    [map],
  );
  const icon = useMemo(
    () => divIcon({ className: 'map-own-point', iconSize: [28, 28], html: '<i></i>' }),
    [],
  );
  if (!position) return null;
  return (
    <Marker
      position={[position.lat, position.lon]}
      icon={icon}
      draggable
      zIndexOffset={RISE}
      title={t('correction.ownOnMap')}
      alt={t('correction.ownOnMap')}
      eventHandlers={{
        dragend: ({ target }: LeafletEvent) => {
          if (target instanceof LeafletMarker) put(target.getLatLng().lat, target.getLatLng().wrap().lng);
        },
        keydown: ({ originalEvent }) => {
          const move = MOVES[originalEvent.key];
          if (!move) return;
          originalEvent.preventDefault();
          const at = map.latLngToContainerPoint([position.lat, position.lon]).add(move);
          const { lat, lng } = map.containerPointToLatLng(at);
          put(lat, lng);
        },
      }}
    />
  );
}

/** The arrow keys move the point as they point, a few pixels at a time. */
const MOVES: Record<string, [number, number]> = {
  ArrowUp: [0, -4],
  ArrowDown: [0, 4],
  ArrowLeft: [-4, 0],
  ArrowRight: [4, 0],
};

/** Five decimals of a degree are a metre: finer than a finger. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
