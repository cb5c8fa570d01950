import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useState } from 'react';

const HINT_MS = 1400;

/**
 * Lets the wheel zoom the map only while something in it has the focus or Ctrl is held; else the page scrolls on, and for
 * a moment the hint is due.
 */
export function useWheelZoom(map: LeafletMap | null, pane: RefObject<HTMLElement | null>): boolean {
  const [hintDue, setHintDue] = useState(false);
  useEffect(() => {
    const element = pane.current;
    if (!map || !element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // On the way down, before Leaflet's own handler on the container within.
    function decide(event: WheelEvent) {
      if (!map?.getContainer().contains(event.target as Node)) return;
      const zooms = event.ctrlKey || event.metaKey || map.getContainer().contains(document.activeElement);
      if (zooms) map.scrollWheelZoom.enable();
      else map.scrollWheelZoom.disable();
      setHintDue(!zooms);
      clearTimeout(timer);
      timer = setTimeout(() => setHintDue(false), HINT_MS);
    }
    element.addEventListener('wheel', decide, { capture: true, passive: true });
    return () => {
      element.removeEventListener('wheel', decide, { capture: true });
      clearTimeout(timer);
    };
  }, [map, pane]);
  return hintDue;
}
