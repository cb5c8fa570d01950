import { ArrowRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { holds, towardsEdge } from './screen.ts';
import type { MapView } from './use-map-view.ts';

const INSET = 26;

/** An arrow at the map's edge towards a previewed place that lies beyond it. */
export function OffscreenHint({ view }: { view: MapView }) {
  const map = useMap();
  const place = useAppState(selectPlace(useAppState(selectPreviewedPlaceId)));
  if (!place) return null;
  const point = view.project(place.position);
  if (holds(view.frame, point)) return null;
  const { at, angle } = towardsEdge(view.frame, point, INSET);
  const style: CSSProperties = {
    insetInlineStart: at.x - view.frame.left,
    insetBlockStart: at.y - view.frame.top,
    rotate: `${angle}rad`,
  };
  return createPortal(
    <span className="map-offscreen" style={style} aria-hidden="true">
      <ArrowRight size={18} />
    </span>,
    map.getContainer(),
  );
}
