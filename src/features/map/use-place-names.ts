import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { directionOf } from '../../i18n/languages.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Gives the name of a place in the interface's language; a new function whenever the names change. */
export type NameOf = (id: PlaceId) => string;

/** The names of places, and the direction in which the interface reads. */
export function usePlaceNames(): { readonly nameOf: NameOf; readonly direction: 'rtl' | 'ltr' } {
  const store = useAppStore();
  const names = useAppState((state) => state.placeNames);
  const gazetteer = useAppState((state) => state.gazetteer);
  const { i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are what the selector reads from the store
  const nameOf = useMemo<NameOf>(
    () => (id) => selectPlaceName(id)(store.getState()),
    [store, names, gazetteer],
  );
  return { nameOf, direction: directionOf(i18n.language) };
}
