import { ArrowRight } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { Box } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { useLaterState } from '../../state/store-context.ts';
import { farPointers } from './far-pointers.ts';
import type { MeasureLabel } from './label-text.ts';
import type { MapView } from './use-map-view.ts';
import type { NameOf } from './use-place-names.ts';

interface OffscreenHintProps {
  readonly view: MapView;
  /** The article's: what it no longer names is not pointed to, though the pointer may rest where its name was. */
  readonly places: readonly ArticlePlace[];
  /** The places that have a sign at the edge already. */
  readonly pointed: readonly ArticlePlace[];
  /** What stands at the map's edge already. */
  readonly obstacles: readonly Box[];
  readonly nameOf: NameOf;
  readonly measure: MeasureLabel;
  readonly into: HTMLElement | null;
}

/** At the map's edge the name of a previewed place that lies beyond it, and an arrow there, clear of what lies over the map. */
export function OffscreenHint(props: OffscreenHintProps) {
  const { view, places, pointed, obstacles, nameOf, measure, into } = props;
  const previewed = useLaterState(selectPreviewedPlaceId);
  const place = places.find((each) => each.place.id === previewed);
  if (!into || !place || pointed.includes(place)) return null;
  const [pointer] = farPointers({ main: [], far: [place], view, nameOf, measure, obstacles });
  if (!pointer) return null;
  const { at, angle, named } = pointer;
  return createPortal(
    <span
      className="map-far map-offscreen"
      style={{ insetInlineStart: at.x - view.frame.left, insetBlockStart: at.y - view.frame.top }}
      data-leftwards={Math.abs(angle) > Math.PI / 2 || undefined}
      data-previewed
      aria-hidden="true"
    >
      {named && <bdi>{nameOf(place.place.id)}</bdi>}
      <ArrowRight size="1rem" style={{ rotate: `${angle}rad` }} />
    </span>,
    into,
  );
}
