import { ArrowRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { holds, towardsEdge } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { useLaterState } from '../../state/store-context.ts';
import { clearFrame } from './clear-frame.ts';
import type { MapView } from './use-map-view.ts';

const INSET = 22;

interface OffscreenHintProps {
  readonly view: MapView;
  /** The article's: what it no longer names is not pointed to, though the pointer may rest where its name was. */
  readonly places: readonly ArticlePlace[];
  /** The places that have a sign at the edge already. */
  readonly pointed: readonly ArticlePlace[];
}

/** An arrow at the map's edge towards a previewed place that lies beyond it, clear of what lies over the map. */
export function OffscreenHint({ view, places, pointed }: OffscreenHintProps) {
  const map = useMap();
  const previewed = useLaterState(selectPreviewedPlaceId);
  const place = places.find((each) => each.place.id === previewed)?.place;
  if (!place || pointed.some((each) => each.place.id === place.id)) return null;
  const point = view.project(place.position);
  if (holds(view.frame, point)) return null;
  const { at, angle } = towardsEdge(clearFrame(view.frame, view.covered), point, INSET);
  const style: CSSProperties = {
    insetInlineStart: at.x - view.frame.left,
    insetBlockStart: at.y - view.frame.top,
    rotate: `${angle}rad`,
  };
  return createPortal(
    <span className="map-offscreen" style={style} aria-hidden="true">
      <ArrowRight size="1.125rem" />
    </span>,
    map.getContainer(),
  );
}
