import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { PlaceGroup, PlaceGroups } from './place-groups.ts';
import { useAim } from './use-aim.ts';
import { useAimingAnew } from './use-aiming-anew.ts';
import { useArticleInView } from './use-article-in-view.ts';
import { useCandidatesInView } from './use-candidates-in-view.ts';
import { useFocusInView } from './use-focus-in-view.ts';
import { useSurroundings } from './use-surroundings.ts';

/** The movements that the map's own controls ask for. */
export interface MapMovements {
  showAll(): void;
  openGroup(group: PlaceGroup): void;
  showPassage(ids: readonly PlaceId[]): void;
}

/**
 * Moves the map to what is read, chosen or decided. What it was last sent to stays its aim until the reader moves it, so that
 * it aims anew when its size changes, when a hidden sheet opens, or when the outlines arrive.
 */
export function useMapMovements(
  map: LeafletMap | null,
  places: readonly ArticlePlace[],
  groups: PlaceGroups,
): MapMovements {
  const surroundings = useSurroundings(places, groups);
  const aimed = useAim(map, surroundings);
  // Of several that send the map somewhere at once the last one wins: a choice before the whole article, a decision under way
  // before a choice. Where that lies is worked out at the end.
  useArticleInView(aimed, places);
  useFocusInView(aimed, places, surroundings);
  useCandidatesInView(aimed);
  useAimingAnew(aimed, surroundings);

  const { send } = aimed;
  return {
    showAll: useCallback(() => send({ kind: 'all' }, true), [send]),
    openGroup: useCallback((group) => send({ kind: 'group', group }, true), [send]),
    showPassage: useCallback((ids) => send({ kind: 'passage', ids }, true), [send]),
  };
}
