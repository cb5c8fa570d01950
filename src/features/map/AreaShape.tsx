import {
  type LatLng,
  GeoJSON as LeafletGeoJSON,
  type Polygon as LeafletPolygon,
  type Renderer,
} from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Polygon, useMap } from 'react-leaflet';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import type { AreaOutline } from '../../domain/geo/outlines.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import { placePreview } from '../../state/place-preview.ts';
import { useAppStore } from '../../state/store-context.ts';
import { isPlacing } from './is-click.ts';
import { currentIf } from './sign-state.ts';

interface AreaShapeProps {
  readonly outline: AreaOutline;
  readonly kind: 'country' | 'territory';
  readonly renderer: Renderer;
}

/** A country or territory of the article, lit on the map and pressed anywhere inside. */
export function AreaShape({ outline, kind, renderer }: AreaShapeProps) {
  const { id } = outline;
  const store = useAppStore();
  const map = useMap();
  const state = usePlaceLight([id]);
  const preview = placePreview(store, id, 'map');
  const polygon = useRef<LeafletPolygon>(null);
  const positions = useMemo(() => toLatLngs(continuousOutline(outline)), [outline]);

  useEffect(() => {
    const path = polygon.current?.getElement();
    if (!path) return;
    path.setAttribute('data-place-id', id);
    path.setAttribute('data-kind', kind);
    path.setAttribute('data-state', state);
    const current = currentIf(state);
    if (current) path.setAttribute('aria-current', current);
    else path.removeAttribute('aria-current');
    if (state === 'focused') polygon.current?.bringToFront();
  }, [id, kind, state]);

  return (
    <Polygon
      ref={polygon}
      positions={positions}
      renderer={renderer}
      className="map-area"
      eventHandlers={{
        click: () => !isPlacing(map) && store.getState().focusPlace(id, 'map'),
        mouseover: () => matchMedia('(hover: hover)').matches && preview.onFocus(),
        mouseout: preview.onBlur,
      }}
    />
  );
}

function toLatLngs({ geometry }: AreaOutline): LatLng[][] | LatLng[][][] {
  const depth = geometry.type === 'Polygon' ? 1 : 2;
  return LeafletGeoJSON.coordsToLatLngs(geometry.coordinates, depth);
}
