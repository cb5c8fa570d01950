import type { Map as LeafletMap } from 'leaflet';
import type { MouseEvent } from 'react';

/** Leaflet's drag handler says whether the last press became a drag; its types leave that out. */
interface DragHandler {
  moved?(): boolean;
}

/** Whether presses put a point of the reader's own: they go through all that lies on the map. */
export const isPlacing = (map: LeafletMap): boolean => 'placing' in map.getContainer().dataset;

/** Whether a click on a sign is meant for it, and is not the end of dragging the map by it. */
export const isClick = (event: MouseEvent, map: LeafletMap): boolean =>
  event.detail === 0 || !(map.dragging as DragHandler | undefined)?.moved?.();
