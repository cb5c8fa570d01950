import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { type Layer, svg } from 'leaflet';
import { memo, useState } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import { allBorders } from '../../domain/geo/draw-near.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { projectWhenSeen } from './project-when-seen.ts';
import type { DrawnOutlines } from './use-drawn-outlines.ts';

const LAND = 'land';
const WATER = 'inlandWater';
/** How far beyond the frame the outlines are drawn, in frames, so that panning meets no blank edge. */
export const DRAWN_BEYOND = 0.75;

/**
 * The land under everything else; the sea is the ground of the map. Rivers, lakes and borders lie above the lit countries,
 * which would hide them, and not at all over an online map, which has its own.
 */
export function OutlineLayer({ drawn }: { drawn: DrawnOutlines | null }) {
  const hasOwnLines = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  return (
    <>
      <Pane name={LAND} style={{ zIndex: 150 }}>
        {drawn && <Land key={drawn.version} outlines={drawn.outlines} />}
      </Pane>
      <Pane name={WATER} style={{ zIndex: 420, pointerEvents: 'none' }}>
        {drawn && hasOwnLines && <Lines key={drawn.version} outlines={drawn.outlines} />}
      </Pane>
    </>
  );
}

const forEachShape = (_: Feature, layer: Layer) => projectWhenSeen(layer);

/** Drawn once: react-leaflet would restyle every path each time it renders. */
const Land = memo(function Land({ outlines }: { outlines: Outlines }) {
  const [renderer] = useState(() => svg({ pane: LAND, padding: DRAWN_BEYOND }));
  const drawing = { renderer, interactive: false, pane: LAND };
  const land = {
    type: 'FeatureCollection',
    features: outlines.countries.map(continuousOutline),
  } as FeatureCollection;
  return <GeoJSON data={land} {...drawing} style={{ className: 'map-land' }} onEachFeature={forEachShape} />;
});

const Lines = memo(function Lines({ outlines }: { outlines: Outlines }) {
  const [renderer] = useState(() => svg({ pane: WATER, padding: DRAWN_BEYOND }));
  const drawing = { renderer, interactive: false, pane: WATER };
  const borders = allBorders(outlines);
  const layers: readonly [name: string, geometry: Geometry][] = [
    ['map-lake', outlines.lakes],
    ['map-river', outlines.rivers],
    ['map-border', borders.settled],
    ['map-border map-border-disputed', borders.disputed],
  ];
  return layers.map(([className, geometry]) => (
    <GeoJSON key={className} data={featureOf(geometry)} {...drawing} style={{ className }} />
  ));
});

const featureOf = (geometry: Geometry): Feature => ({ type: 'Feature', properties: null, geometry });
