import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { drawNear } from '../../domain/geo/draw-near.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { toLeaflet } from './map-aim.ts';

/** What of the outlines is drawn now. */
export interface DrawnOutlines {
  readonly outlines: Outlines;
  /** Another for each set of outlines: Leaflet's layers of shapes are made anew for them. */
  readonly version: number;
}

/** From here on the world's outlines would look angular. */
const NEAR_ZOOM = 6.25;
/** Where there are finer outlines. */
const REACH: Bounds = { south: -12, west: -18, north: 43, east: 64 };

let versions = 0;
const drawing = (outlines: Outlines): DrawnOutlines => ({ outlines, version: versions++ });

const looksNear = (map: LeafletMap): boolean =>
  map.getZoom() >= NEAR_ZOOM && map.getBounds().intersects(toLeaflet(REACH));

/** The world's outlines, or from near the finer ones as soon as they have come; asks for these when they are needed. */
export function useDrawnOutlines(): DrawnOutlines | null {
  const store = useAppStore();
  const world = useAppState((state) => state.outlines);
  const near = useAppState((state) => state.nearOutlines);
  const look = () => startTransition(() => setIsNear(looksNear(map)));
  const map = useMapEvents({ moveend: look, resize: look });
  const [isNear, setIsNear] = useState(() => looksNear(map));
  useEffect(() => {
    if (isNear) store.getState().askForNearOutlines();
  }, [isNear, store]);
  const wide = useMemo(() => (world.status === 'ready' ? drawing(world.value) : null), [world]);
  const fine = useMemo(
    () =>
      world.status === 'ready' && near?.status === 'ready'
        ? drawing(drawNear(world.value, near.value))
        : null,
    [world, near],
  );
  return (isNear && fine) || wide;
}
