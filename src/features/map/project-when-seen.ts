import { Bounds, type LatLngBounds, type Layer, type Map as LeafletMap, Polyline } from 'leaflet';

/** What Leaflet keeps of a line or an area that it draws, and how it does so. */
interface Shape {
  readonly _map: LeafletMap;
  readonly _renderer: { readonly _bounds: Bounds };
  readonly _bounds: LatLngBounds;
  readonly _pxBounds: Bounds;
  _rawPxBounds: Bounds;
  _rings: unknown[];
  _updateBounds(): void;
  _project(): void;
  _update(): void;
}

/**
 * Has a shape's points reckoned for a zoom only when the map comes near it. Leaflet does so for all of the world's outlines
 * whenever a zoom has ended, before it clips them to what is seen.
 */
export function projectWhenSeen(layer: Layer): void {
  if (!(layer instanceof Polyline)) return;
  const shape = layer as unknown as Shape;
  const { _project: project, _update: update } = shape;
  let isDue = false;
  shape._project = () => {
    const { _bounds, _map } = shape;
    if (!_bounds.isValid()) return project.call(shape);
    isDue = true;
    shape._rings = [];
    shape._rawPxBounds = new Bounds(
      _map.latLngToLayerPoint(_bounds.getNorthWest()),
      _map.latLngToLayerPoint(_bounds.getSouthEast()),
    );
    shape._updateBounds();
  };
  shape._update = () => {
    if (isDue && shape._pxBounds.intersects(shape._renderer._bounds)) {
      isDue = false;
      project.call(shape);
    }
    update.call(shape);
  };
}
