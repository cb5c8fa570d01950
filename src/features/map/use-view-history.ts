import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { goBack, type PastView, record, type ViewHistory } from './view-history.ts';

const NONE: ViewHistory = [];

/** The way back through the views of an article's map; null where there is none before the present one. */
export function useViewHistory(map: LeafletMap | null, article: unknown): (() => void) | null {
  const [history, setHistory] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins another history
  useEffect(() => {
    if (!map) return;
    const note = () => {
      if (map.getSize().x > 0) setHistory((before) => record(before, viewOf(map)));
    };
    setHistory(NONE);
    note();
    map.on('moveend', note);
    return () => {
      map.off('moveend', note);
    };
  }, [map, article]);

  const back = useCallback(() => {
    const way = goBack(history);
    if (!map || !way) return;
    setHistory(way.history);
    const { lat, lon, zoom } = way.view;
    map.setView([lat, lon], zoom, { animate: !prefersReducedMotion() });
  }, [map, history]);
  return goBack(history) ? back : null;
}

function viewOf(map: LeafletMap): PastView {
  const { lat, lng } = map.getCenter();
  const bounds = map.getBounds();
  return {
    lat,
    lon: lng,
    zoom: map.getZoom(),
    across: bounds.getEast() - bounds.getWest(),
    up: bounds.getNorth() - bounds.getSouth(),
  };
}
