import { DomUtil, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import type { Position } from '../../domain/geo/position.ts';

/**
 * Keeps an element in one of the map's panes on a point through every zoom; the pane itself is what moves with the map. As
 * Leaflet does it with its markers, for an element that is React's. Gives the way to let it go.
 */
export function standOnMap(
  map: LeafletMap,
  element: HTMLElement,
  { lat, lon }: Position,
  rise: number,
): () => void {
  function stand() {
    const point = map.latLngToLayerPoint([lat, lon]);
    DomUtil.setPosition(element, point);
    // From north to south signs cover each other.
    element.style.zIndex = String(point.y + rise);
  }
  function goAlong({ center, zoom }: ZoomAnimEvent) {
    const corner = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(DomUtil.getPosition(map.getPanes().mapPane))
      .round();
    DomUtil.setPosition(element, map.project([lat, lon], zoom).subtract(corner).round());
  }
  stand();
  map.on('zoom viewreset', stand).on('zoomanim', goAlong);
  return () => {
    map.off('zoom viewreset', stand).off('zoomanim', goAlong);
  };
}
