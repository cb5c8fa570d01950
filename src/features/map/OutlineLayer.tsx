import type { FeatureCollection } from 'geojson';
import { svg } from 'leaflet';
import { memo, useState } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { useAppState } from '../../state/store-context.ts';
import { continuousOutline } from './continuous-outline.ts';

const PANE = 'land';
/** How far beyond the frame the outlines are drawn, in frames, so that panning meets no blank edge. */
export const DRAWN_BEYOND = 0.75;

/** The land and its borders, under everything else; the sea is the ground of the map. */
export function OutlineLayer() {
  const outlines = useAppState((state) => state.outlines);
  return (
    <Pane name={PANE} style={{ zIndex: 150 }}>
      {outlines.status === 'ready' && <Land outlines={outlines.value} />}
    </Pane>
  );
}

/** Drawn once: react-leaflet would restyle every path each time it renders. */
const Land = memo(function Land({ outlines }: { outlines: Outlines }) {
  const [renderer] = useState(() => svg({ pane: PANE, padding: DRAWN_BEYOND }));
  const drawing = { renderer, interactive: false, pane: PANE };
  return (
    <>
      <GeoJSON
        data={
          {
            type: 'FeatureCollection',
            features: outlines.countries.map(continuousOutline),
          } as FeatureCollection
        }
        {...drawing}
        style={{ className: 'map-land' }}
      />
      <GeoJSON data={outlines.borders} {...drawing} style={{ className: 'map-border' }} />
    </>
  );
});
