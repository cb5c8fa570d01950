import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { farthestZoom } from './farthest-zoom.ts';

/** Keeps the map's container as it has to be: left-to-right in every language, named, and measured when its size changes. */
export function MapFrame() {
  const map = useMap();
  const { t } = useTranslation();
  const label = t('map.label');

  useLayoutEffect(() => {
    const container = map.getContainer();
    container.dir = 'ltr';
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', label);
    // It takes the focus from a click, so that the wheel zooms; the Tab key stops at its signs.
    container.tabIndex = -1;
  }, [map, label]);

  useEffect(() => {
    function measure() {
      map.invalidateSize({ animate: false });
      const { x: width } = map.getSize();
      if (width > 0) map.setMinZoom(farthestZoom(width));
    }
    const observer = new ResizeObserver(measure);
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  // A drawing that is promised to move keeps what of it was painted as it grew, up to a hundredfold, and loses the rest: so
  // the promise ends with each move (map.css).
  useEffect(() => {
    const container = map.getContainer();
    const setOut = () => container.toggleAttribute('data-moving', true);
    const arrive = () => container.toggleAttribute('data-moving', false);
    map.on('movestart', setOut).on('moveend', arrive);
    return () => {
      map.off('movestart', setOut).off('moveend', arrive);
    };
  }, [map]);

  return null;
}
