import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import type { Position } from '../../domain/geo/position.ts';
import { type MapTarget, padding, stage, toLeaflet } from './map-aim.ts';

/** In seconds. */
const FLIGHT = 0.28;

/** Takes the map to a target, in a flight or at once. */
export function moveMap(map: LeafletMap, target: MapTarget, animate: boolean): void {
  if (target.kind === 'view') {
    map.setView(target.centre, target.zoom, { animate: false });
    return;
  }
  if (target.kind === 'box') {
    const options = { ...padding(map), maxZoom: target.maxZoom };
    if (animate) map.flyToBounds(toLeaflet(target.bounds), { ...options, duration: FLIGHT });
    else map.fitBounds(toLeaflet(target.bounds), { ...options, animate: false });
    return;
  }
  const { position, zoom } = target;
  const centre = centreFor(map, position, zoom);
  if (animate) map.flyTo(centre, zoom, { duration: FLIGHT });
  else map.setView(centre, zoom, { animate: false });
}

/** Where the map's centre has to go so that the point stands in the middle of what is clear. */
function centreFor(map: LeafletMap, { lat, lon }: Position, zoom: number): LatLng {
  const { left, top, right, bottom } = stage(map);
  const off = map
    .getSize()
    .subtract([left + right, top + bottom])
    .divideBy(2);
  return map.unproject(map.project([lat, lon], zoom).add(off), zoom);
}

/** A place that could be seen before the map's size changed can be seen after it. */
export function keepInSight(map: LeafletMap, { lat, lon }: Position, oldSize: Point): void {
  const before = oldSize.divideBy(2);
  const { x, y } = map.latLngToContainerPoint([lat, lon]).subtract(map.getSize().divideBy(2));
  if (Math.abs(x) > before.x || Math.abs(y) > before.y) return;
  map.panInside([lat, lon], { ...padding(map), animate: false });
}
