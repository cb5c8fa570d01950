import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import type { Surroundings } from './map-aim.ts';
import { extentsOf } from './outline-extents.ts';
import type { PlaceGroups } from './place-groups.ts';

/** What an aim is worked out from, as it was last painted. */
export function useSurroundings(
  places: readonly ArticlePlace[],
  groups: PlaceGroups,
): RefObject<Surroundings> {
  const surroundings = useRef<Surroundings>({ places, groups, extents: new Map(), drawn: null });
  const outlines = useAppState((state) => state.outlines);
  const gazetteer = useAppState((state) => state.gazetteer);
  const hasTiles = useAppState((state) => selectSeenBaseMap(state) !== 'outline');

  useLayoutEffect(() => {
    const isDrawn = !hasTiles && outlines.status === 'ready' && gazetteer.status === 'ready';
    const drawn = isDrawn
      ? { outlines: outlines.value, named: places.map(({ place }) => place), known: gazetteer.value.places }
      : null;
    surroundings.current = { places, groups, extents: extentsOf(outlines), drawn };
  }, [places, groups, outlines, gazetteer, hasTiles]);

  return surroundings;
}
