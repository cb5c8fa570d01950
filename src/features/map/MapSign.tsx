import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';
import { standOnMap } from './stand-on-map.ts';

interface MapSignProps {
  readonly at: Position;
  /** Added to the order from north to south in which signs cover each other. */
  readonly rise?: number;
  readonly pane?: string;
  readonly children: ReactNode;
}

/**
 * Something that stands on a point of the map, drawn round it. The element stays the same as long as the sign does, so that
 * focus and transitions survive every change of what is in it. It is put into the map's pane itself and not into a marker of
 * Leaflet's, since React listens to dozens of events at each element of another's that it fills.
 */
export function MapSign({ at: { lat, lon }, rise = 0, pane = 'markerPane', children }: MapSignProps) {
  const map = useMap();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? standOnMap(map, element.current, { lat, lon }, rise) : undefined),
    [map, lat, lon, rise],
  );
  const into = map.getPane(pane);
  return (
    into &&
    createPortal(
      <div ref={element} className="map-sign leaflet-zoom-animated">
        {children}
      </div>,
      into,
    )
  );
}
