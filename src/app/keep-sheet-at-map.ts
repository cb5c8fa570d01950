import type { AppStore } from '../state/create-app-store.ts';
import { sheetAtTop } from '../ui/sheet-at-top.ts';

/**
 * On a phone the sheet opens with the map, however far down it was left: who opens the map wants no list. So it does where
 * one article takes the place of several on the map, or several that of one.
 */
export function keepSheetAtMap(store: AppStore): void {
  store.subscribe((state, before) => {
    const opens = state.sheetOpen && !before.sheetOpen;
    const shows = (state.comparison === null) !== (before.comparison === null);
    if (opens || shows) sheetAtTop(document.querySelector('.side-content'));
  });
}
