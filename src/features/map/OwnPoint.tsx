import { divIcon, type LeafletEvent, type Map as LeafletMap, Marker as LeafletMarker, latLng } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';
import { holds } from '../../domain/geo/screen.ts';
import { useAppStore } from '../../state/store-context.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { padding } from './map-aim.ts';
import { coveredBoxes } from './use-map-view.ts';

/** Milliseconds after which figures that are being typed are taken for whole. */
const REST = 400;
/** A point out of sight is gone to so that its surroundings tell where it is. */
const NEAREST = 10;
const FARTHEST = 7;
/** In seconds. */
const FLIGHT = 0.28;

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
  useEffect(
    function bringIntoSight() {
      if (!position) return;
      const waiting = setTimeout(() => goTo(map, position), REST);
      return () => clearTimeout(waiting);
    },
    [map, position],
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

/** What was put by hand is in sight already. */
function goTo(map: LeafletMap, { lat, lon }: Position): void {
  const point = map.latLngToContainerPoint([lat, lon]);
  if (map.getSize().contains(point) && point.x >= 0 && point.y >= 0) {
    if (!coveredBoxes(map).some((box) => holds(box, point))) return;
  }
  const maxZoom = Math.min(NEAREST, Math.max(FARTHEST, map.getZoom()));
  const bounds = latLng(lat, lon).toBounds(1);
  if (prefersReducedMotion()) map.fitBounds(bounds, { ...padding(map), maxZoom, animate: false });
  else map.flyToBounds(bounds, { ...padding(map), maxZoom, duration: FLIGHT });
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
