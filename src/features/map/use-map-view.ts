import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Position } from '../../domain/geo/position.ts';
import type { Box, ScreenPoint } from '../../domain/geo/screen.ts';
import { afterPaint } from '../../ui/after-paint.ts';

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
const COVERS = '[data-covers-map]';

/** The view of the map, new after every move, and when its size or what lies over it changes. */
export function useMapView(): MapView {
  const map = useMapEvents({
    // What lies over the map stays where it is while the map moves. To ask for it in the midst of moving would have the page
    // laid out twice; should something have changed all the same, that is seen when the move is painted.
    moveend: () => {
      // To find room for all names anew takes longer than a frame, so that lets presses and frames go first.
      startTransition(() => setView((before) => viewOf(map, coverOf(before))));
      afterPaint(look);
    },
    resize: () => setView(viewOf(map)),
  });
  const [view, setView] = useState(() => viewOf(map));
  const look = useCallback(
    () =>
      setView((before) => {
        const now = viewOf(map);
        return sameBoxes(before.covered, now.covered) ? before : now;
      }),
    [map],
  );
  useEffect(() => {
    const overlay = map.getContainer().parentElement?.querySelector('.map-overlay');
    if (!overlay) return;
    const sizes = new ResizeObserver(look);
    const watchAll = () => {
      for (const cover of overlay.querySelectorAll(COVERS)) sizes.observe(cover);
    };
    const parts = new MutationObserver(watchAll);
    parts.observe(overlay, { childList: true, subtree: true });
    watchAll();
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [map, look]);
  return view;
}

/** What lay over the map in a view, in pixels of its container. */
const coverOf = ({ covered, frame }: MapView): Box[] =>
  covered.map((box) => shift(box, { x: -frame.left, y: -frame.top }));

const sameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every((box, index) => {
    const other = others[index];
    return other !== undefined && EDGES.every((edge) => Math.abs(box[edge] - other[edge]) < 1);
  });

const EDGES = ['left', 'top', 'right', 'bottom'] as const;

function viewOf(map: LeafletMap, cover = coveredBoxes(map)): MapView {
  const zoom = map.getZoom();
  const { min, max } = map.getPixelBounds();
  return {
    zoom,
    frame: { left: min?.x ?? 0, top: min?.y ?? 0, right: max?.x ?? 0, bottom: max?.y ?? 0 },
    covered: cover.map((box) => shift(box, { x: min?.x ?? 0, y: min?.y ?? 0 })),
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
  const covers = container.parentElement?.querySelectorAll(COVERS) ?? [];
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
