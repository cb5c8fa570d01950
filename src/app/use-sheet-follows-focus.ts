import { useEffect } from 'react';
import type { AppState } from '../state/app-state.ts';
import { useAppStore } from '../state/store-context.ts';

/**
 * On a phone a place chosen in the text or by the address draws up the map's sheet, and so does each decision that is begun: one
 * left below a closed sheet is still under way.
 */
export function useSheetFollowsFocus(): void {
  const store = useAppStore();
  useEffect(() => {
    const follow = ({ focus, correcting, sheetOpen, openSheet }: AppState, before?: AppState) => {
      const isChosen = focus !== before?.focus && focus.kind === 'place' && focus.origin !== 'voice';
      const isCorrecting = correcting !== null && correcting.target !== before?.correcting?.target;
      if ((isChosen || isCorrecting) && !sheetOpen) openSheet();
    };
    // The article that the page is built with has the address's place before this view is there.
    follow(store.getState());
    return store.subscribe(follow);
  }, [store]);
}
