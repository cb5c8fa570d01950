import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { createMeasure, type MeasureLabel } from './label-text.ts';

/** Measures labels in the map's typeface; a new measure when a font has arrived and widths are others. */
export function useMeasure(): MeasureLabel {
  const map = useMap();
  const [fontsLoaded, setFontsLoaded] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    const count = () => setFontsLoaded((before) => before + 1);
    fonts.addEventListener('loadingdone', count);
    return () => fonts.removeEventListener('loadingdone', count);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a loaded font changes what the canvas measures
  return useMemo(() => {
    const { fontFamily } = getComputedStyle(map.getContainer());
    const pageTextSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return createMeasure(fontFamily || 'sans-serif', pageTextSize);
  }, [map, fontsLoaded]);
}
