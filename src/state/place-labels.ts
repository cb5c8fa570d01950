import { useMemo } from 'react';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import { tellingDetails } from '../domain/gazetteer/telling-details.ts';
import type { Position } from '../domain/geo/position.ts';
import { selectPlace, selectPlaceName } from './gazetteer-slice.ts';
import { useAppState, useAppStore } from './store-context.ts';

/** What is shown for a place in a list of namesakes. */
export interface PlaceLabel {
  readonly placeId: PlaceId;
  readonly name: string;
  /** The place whose kind is to be told. */
  readonly kindOf?: Place;
  /** The name of its country. */
  readonly country?: string;
  readonly position?: Position;
}

/**
 * Labels for places that share a name, no two of them equal: each with its country where that is another than the
 * first one's, with its kind where not all are of one, and with as much more as it takes.
 */
export function usePlaceLabels(ids: readonly PlaceId[]): readonly PlaceLabel[] {
  const store = useAppStore();
  const names = useAppState((state) => state.placeNames);
  const gazetteer = useAppState((state) => state.gazetteer);
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the labels are made from is read from the store.
  return useMemo(() => {
    const state = store.getState();
    const listed = ids.flatMap((id) => {
      const place = selectPlace(id)(state);
      return place ? [{ place, name: selectPlaceName(id)(state) }] : [];
    });
    const details = tellingDetails(listed);
    const kinds = new Set(listed.map(({ place }) => place.kind));
    const [first] = listed;
    const home = first && (first.place.country ?? first.place.id);
    return listed.map(({ place, name }, index): PlaceLabel => {
      const told = details[index];
      const countryName = place.country ? selectPlaceName(place.country)(state) : '';
      const isAbroad = place.country !== home || told?.has('country');
      const tellsCountry = countryName !== '' && isAbroad && !name.includes(countryName);
      return {
        placeId: place.id,
        name,
        ...(told?.has('kind') || kinds.size > 1 ? { kindOf: place } : {}),
        ...(tellsCountry ? { country: countryName } : {}),
        ...(told?.has('position') ? { position: place.position } : {}),
      };
    });
  }, [key, names, gazetteer, store]);
}
