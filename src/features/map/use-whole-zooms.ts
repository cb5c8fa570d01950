import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Tiles stand at whole zooms; between them they would be blurred. */
const TILE_SNAP = 1;

/** Keeps the map at whole zooms as long as it shows tiles. */
export function useWholeZooms(): void {
  const map = useMap();
  useEffect(() => {
    const snap = map.options.zoomSnap;
    map.options.zoomSnap = TILE_SNAP;
    map.setZoom(Math.floor(map.getZoom()), { animate: false });
    return () => {
      map.options.zoomSnap = snap;
    };
  }, [map]);
}
