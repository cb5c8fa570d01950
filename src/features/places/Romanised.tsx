import { useEffect } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectRomanised } from '../../state/romanised.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

interface RomanisedProps {
  readonly placeId: PlaceId;
  readonly arabic: string;
  readonly shownName: string;
}

/** How the Arabic name is said, for who learns Arabic. */
export function Romanised({ placeId, arabic, shownName }: RomanisedProps) {
  const store = useAppStore();
  const romanised = useAppState(selectRomanised(arabic, placeId));
  useEffect(() => store.getState().askForLatinNames(), [store]);
  if (romanised === null || romanised === shownName) return null;
  return (
    <bdi className="romanised" lang="ar-Latn" dir="ltr">
      {romanised}
    </bdi>
  );
}
