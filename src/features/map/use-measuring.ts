import type { Map as LeafletMap } from 'leaflet';
import { type MouseEvent, useCallback, useState } from 'react';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { isClick } from './is-click.ts';

/** An end of what is measured: a place by its name, or just a point. */
export interface MeasuredPoint {
  readonly position: Position;
  readonly name: string | null;
}

/** The measuring under way: null where there is none. */
export type Measured = readonly MeasuredPoint[] | null;

/** Measures between two places or points, pressed on the map or chosen by the keyboard. */
export function useMeasuring(map: LeafletMap | null) {
  const store = useAppStore();
  const [points, setPoints] = useState<Measured>(null);

  const add = (point: MeasuredPoint) =>
    // A third point begins anew.
    setPoints((before) => (before === null ? null : before.length >= 2 ? [point] : [...before, point]));

  /** Takes a press that is meant for the measuring before signs and countries answer it. */
  function take(event: MouseEvent): void {
    if (points === null || !map || !(event.target instanceof Element)) return;
    if (!map.getContainer().contains(event.target) || event.target.closest('[data-cluster]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isClick(event, map)) return;
    const sign = event.target.closest<HTMLElement>('button[data-place-id]');
    const place = selectPlace(sign && placeId(sign.dataset.placeId ?? ''))(store.getState());
    if (place) {
      add({ position: place.position, name: selectPlaceName(place.id)(store.getState()) });
      return;
    }
    const { lat, lng } = map.mouseEventToLatLng(event.nativeEvent);
    add({ position: { lat, lon: lng }, name: null });
  }

  const takeMiddle = () => {
    const middle = map?.getCenter();
    if (middle) add({ position: { lat: middle.lat, lon: middle.lng }, name: null });
  };
  return {
    points,
    take,
    takeMiddle,
    begin: useCallback(() => setPoints([]), []),
    end: useCallback(() => setPoints(null), []),
  };
}
