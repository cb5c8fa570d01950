import { useEffect, useRef } from 'react';
import type { Place } from '../../domain/gazetteer/place.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import { offeredPlaces, selectTarget } from '../../state/correction-target.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { isApart } from './map-aim.ts';
import type { AimedMap } from './use-aim.ts';

/** With a candidate that is chosen those are shown anew that are at most so far from it, in kilometres. */
const TOGETHER = 1500;

/**
 * Sends the map to the places that words under decision may mean. All are shown once, and one that is chosen out of sight or
 * in a heap anew with those near it; between these the map is the reader's.
 */
export function useCandidatesInView({ map, send }: AimedMap): void {
  const store = useAppStore();
  const candidates = useAppState((state) => selectTarget(state)?.candidates);
  const isOnMap = useAppState((state) => !!selectTarget(state)?.mention?.resolution.candidates.length);
  const meaning = useAppState(({ correcting }) => correcting?.meaning ?? null);
  const shownCandidates = useRef<unknown>(null);

  useEffect(() => {
    if (!map || !candidates) return;
    const state = store.getState();
    const among = offeredPlaces(candidates, meaning).flatMap((id) => selectPlace(id)(state) ?? []);
    const meant = meaning?.kind === 'place' ? meaning.placeId : null;
    const taken = among.find(({ id }) => id === meant) ?? among[0];
    const isNew = shownCandidates.current !== candidates;
    shownCandidates.current = candidates;
    // The only place of a mention is seen already, as far as the reader wants to see it; that of words made a place is not.
    if (!taken || (isNew ? among.length < 2 && isOnMap : isApart(among, taken, map))) return;
    const farFrom = ({ position }: Place) => distanceKm(position, taken.position);
    const shown = among
      .filter((place) => isNew || farFrom(place) < TOGETHER)
      .sort((a, b) => farFrom(a) - farFrom(b));
    send({ kind: 'candidates', places: shown }, !isNew);
  }, [map, candidates, isOnMap, meaning, send, store]);
}
