import { createPortal } from 'react-dom';
import { useAppState } from '../../state/store-context.ts';
import { extentAround, miniatureOf } from './miniature.ts';
import { COVERS_MAP, type MapView, useMapView } from './use-map-view.ts';

/** In pixels; a smaller view is marked by a frame of this size round it. */
const LEAST = 7;

/** Where in the region or the world a near view is. The map's own line says what it shows, so this is for the eye alone. */
export function MiniMap({ into }: { into: HTMLElement | null }) {
  const view = useMapView();
  const outlines = useAppState((state) => (state.outlines.status === 'ready' ? state.outlines.value : null));
  const bounds = boundsOf(view);
  const extent = extentAround(bounds);
  const miniature = outlines && extent && miniatureOf(outlines.countries, extent);
  if (!into || !miniature) return null;
  const { width, height, land } = miniature;
  const { left, top, right, bottom } = miniature.boxOf(bounds);
  const across = Math.max(LEAST, right - left);
  const down = Math.max(LEAST, bottom - top);
  return createPortal(
    <svg
      className="mini-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      {...COVERS_MAP}
    >
      <path className="mini-map-land" d={land} />
      <rect
        className="mini-map-view"
        x={(left + right - across) / 2}
        y={(top + bottom - down) / 2}
        width={across}
        height={down}
      />
    </svg>,
    into,
  );
}

function boundsOf({ frame, unproject }: MapView) {
  const northWest = unproject({ x: frame.left, y: frame.top });
  const southEast = unproject({ x: frame.right, y: frame.bottom });
  return { north: northWest.lat, west: northWest.lon, south: southEast.lat, east: southEast.lon };
}
