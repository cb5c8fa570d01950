import { useEffect } from 'react';
import { useAppStore } from '../state/store-context.ts';

/**
 * On a phone a place chosen in the text or by the address draws up the map's sheet, and so does each decision that is begun: one
 * left below a closed sheet is still under way.
 */
export function useSheetFollowsFocus(): void {
  const store = useAppStore();
  useEffect(() => {
    // The article that the page is built with has the address's place before this view is there.
    if (store.getState().focus.kind === 'place') store.getState().openSheet();
    return store.subscribe(({ focus, correcting, sheetOpen, openSheet }, before) => {
      const isChosen = focus !== before.focus && focus.kind === 'place' && focus.origin !== 'voice';
      const isCorrecting = correcting !== null && correcting.target !== before.correcting?.target;
      if ((isChosen || isCorrecting) && !sheetOpen) openSheet();
    });
  }, [store]);
}
