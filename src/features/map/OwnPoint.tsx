import { divIcon, type LeafletEvent, Marker as LeafletMarker } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';
import { useAppStore } from '../../state/store-context.ts';

/** Follows presses on the map with a sign that can also be dragged, and moved by the arrow keys. */
export function OwnPoint({ position }: { position: Position | null }) {
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
    () => divIcon({ className: 'map-own-point', iconSize: [28, 28], html: document.createElement('i') }),
    [],
  );
  if (!position) return null;
  return (
    <Marker
      position={[position.lat, position.lon]}
      icon={icon}
      draggable
      pane="tooltipPane"
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
