import { useMemo } from 'react';
import { Pane } from 'react-leaflet';
import type { Place } from '../../domain/gazetteer/place.ts';
import type { Box } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { type ContextLabel, chooseContextLabels, DOT_RADIUS } from './context-labels.ts';
import { isArabicScript, type MeasureLabel } from './label-text.ts';
import { MapSign } from './MapSign.tsx';
import { extentsOf } from './outline-extents.ts';
import { besideSign } from './SignLabel.tsx';
import type { MapView } from './use-map-view.ts';
import { type NameOf, usePlaceNames } from './use-place-names.ts';

interface ContextNamesProps {
  readonly places: readonly ArticlePlace[];
  readonly view: MapView;
  readonly nameOf: NameOf;
  readonly measure: MeasureLabel;
  readonly taken: readonly Box[];
}

const NO_PLACES: readonly Place[] = [];
const PANE = 'contextNames';

/** Countries and towns around, so that one knows where one is; left out where online tiles bring their own names. */
export function ContextNames({ places, view, nameOf, measure, taken }: ContextNamesProps) {
  const { direction } = usePlaceNames();
  const gazetteer = useAppState((state) => state.gazetteer);
  const outlines = useAppState((state) => state.outlines);
  const wanted = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  const others = useMemo(() => {
    if (!wanted || gazetteer.status !== 'ready') return NO_PLACES;
    const named = new Set(places.map(({ place }) => place.id));
    return gazetteer.value.places.filter(({ id }) => !named.has(id));
  }, [gazetteer, places, wanted]);
  const labels = useMemo(
    () =>
      chooseContextLabels({
        places: others,
        extents: extentsOf(outlines),
        view,
        nameOf,
        measure,
        direction,
        taken,
      }),
    [others, outlines, view, nameOf, measure, direction, taken],
  );
  return (
    <Pane name={PANE} style={{ zIndex: 450, pointerEvents: 'none' }}>
      {labels.map((label) => (
        <ContextName key={label.place.id} label={label} name={nameOf(label.place.id)} />
      ))}
    </Pane>
  );
}

function ContextName({ label: { place, style, side }, name }: { label: ContextLabel; name: string }) {
  const isTown = style === 'context-town';
  return (
    <MapSign at={place.position} pane={PANE}>
      <div className="map-context" data-style={style} data-spaced={!isArabicScript(name)} aria-hidden="true">
        {isTown && <span className="map-context-dot" />}
        <span className="map-context-name" style={besideSign(side, isTown ? DOT_RADIUS : 0)}>
          <bdi>{name}</bdi>
        </span>
      </div>
    </MapSign>
  );
}
