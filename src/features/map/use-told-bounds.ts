import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useAppStore } from '../../state/store-context.ts';

/** Tells the store what part of the world the map shows. */
export function useToldBounds(map: LeafletMap | null): void {
  const store = useAppStore();
  useEffect(() => {
    if (!map) return;
    function tellBounds() {
      if (!map || map.getSize().x === 0) return;
      const bounds = map.getBounds();
      store.getState().mapShows({
        south: bounds.getSouth(),
        west: bounds.getWest(),
        north: bounds.getNorth(),
        east: bounds.getEast(),
      });
    }
    tellBounds();
    map.on('moveend', tellBounds).on('resize', tellBounds);
    return () => {
      map.off('moveend', tellBounds).off('resize', tellBounds);
    };
  }, [map, store]);
}
