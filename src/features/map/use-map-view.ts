import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';
import type { Box, ScreenPoint } from './screen.ts';

/** What the map shows at rest. Screen points are pixels of the whole world at this zoom, so panning leaves them alone. */
export interface MapView {
  readonly zoom: number;
  readonly frame: Box;
  /** What of the frame is under the map's own buttons and lines. */
  readonly covered: readonly Box[];
  project(position: Position): ScreenPoint;
  unproject(point: ScreenPoint): Position;
}

/** Marks an element over the map that labels keep clear of. */
export const COVERS_MAP = { 'data-covers-map': '' } as const;

/** The view of the map, new after every move and change of size. */
export function useMapView(): MapView {
  const map = useMapEvents({ moveend: () => setView(viewOf(map)), resize: () => setView(viewOf(map)) });
  const [view, setView] = useState(() => viewOf(map));
  return view;
}

function viewOf(map: LeafletMap): MapView {
  const zoom = map.getZoom();
  const { min, max } = map.getPixelBounds();
  return {
    zoom,
    frame: { left: min?.x ?? 0, top: min?.y ?? 0, right: max?.x ?? 0, bottom: max?.y ?? 0 },
    covered: coveredBoxes(map).map((box) => shift(box, { x: min?.x ?? 0, y: min?.y ?? 0 })),
    project: ({ lat, lon }) => map.project([lat, lon], zoom),
    unproject: ({ x, y }) => {
      const { lat, lng } = map.unproject([x, y], zoom);
      return { lat, lon: lng };
    },
  };
}

/** What of the map is under its own buttons and lines, in pixels of its container. */
export function coveredBoxes(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const covers = container.parentElement?.querySelectorAll('[data-covers-map]') ?? [];
  const origin = container.getBoundingClientRect();
  return [...covers].map((element) =>
    shift(element.getBoundingClientRect(), { x: -origin.left, y: -origin.top }),
  );
}

const shift = ({ left, top, right, bottom }: Box, { x, y }: ScreenPoint): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
