import { useLayoutEffect, useRef } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Meaning } from '../../state/correcting-slice.ts';
import type { Target } from '../../state/correction-target.ts';
import { useAppStore } from '../../state/store-context.ts';

/**
 * Chooses beforehand the one place that the words name, where no other is offered and nothing is meant yet, so that it need
 * only be agreed to. Another reading of the words takes back what was so chosen for the one before.
 */
export function useOnlyPlace(target: Target): void {
  const store = useAppStore();
  const only = onlyPlace(target);
  const beforehand = useRef<Meaning | null>(null);
  useLayoutEffect(
    function chooseBeforehand() {
      const { correcting, mean } = store.getState();
      if (!correcting || correcting.meaning !== beforehand.current) return;
      const chosen: Meaning | null = only === null ? null : { kind: 'place', placeId: only };
      if (chosen === beforehand.current) return;
      beforehand.current = chosen;
      mean(chosen);
    },
    [store, only],
  );
}

const onlyPlace = ({ candidates, longerNamed }: Target): PlaceId | null =>
  candidates.length === 1 && longerNamed.length === 0 ? (candidates[0] ?? null) : null;
