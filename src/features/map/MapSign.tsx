import { divIcon } from 'leaflet';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';

interface MapSignProps {
  readonly at: Position;
  /** Added to the order from north to south in which signs cover each other. */
  readonly rise?: number;
  readonly pane?: string;
  readonly children: ReactNode;
}

/**
 * Something of React's that stands on a point of the map, drawn round it. Leaflet moves the point; the element stays the
 * same as long as the sign does, so that focus and transitions survive every change of what is in it.
 */
export function MapSign({ at, rise = 0, pane = 'markerPane', children }: MapSignProps) {
  const [element] = useState(() => document.createElement('div'));
  const [icon] = useState(() => divIcon({ html: element, className: 'map-sign', iconSize: [0, 0] }));
  return (
    <>
      <Marker
        position={[at.lat, at.lon]}
        icon={icon}
        pane={pane}
        zIndexOffset={rise}
        interactive={false}
        keyboard={false}
        autoPanOnFocus={false}
      />
      {createPortal(children, element)}
    </>
  );
}
