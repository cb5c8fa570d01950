import type { AppState } from '../state/app-state.ts';
import { selectArticleId } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { enterText } from './enter-text.ts';
import { textScrollers } from './text-scrollers.ts';

/**
 * Another text begins at its top, not as far down as the last one was read, and has the keyboard where that was left
 * nowhere, since what opened the text, a list in a dialog say, is gone by then, or where the dialog that opened it gave it back to
 * its button: who has opened a text wants to be in it.
 */
export function keepNewTextAtTop(store: AppStore): void {
  let former = selectArticleId(store.getState());
  store.subscribe((state) => {
    const shown = selectArticleId(state);
    if (shown === null || shown === former) return;
    const isFirst = former === null;
    former = shown;
    // The text is in the page, and not yet painted.
    if (!isFirst) requestAnimationFrame(() => beginAtTop(store.getState()));
  });
}

function beginAtTop({ past }: AppState): void {
  // The copy of a built-in text comes with the edit that made it, and is read on where that was made.
  if (past.length > 0) return;
  for (const scroller of textScrollers()) scroller.scrollTop = 0;
  const active = document.activeElement;
  if (active === document.body || active?.matches('.header-button')) enterText();
}
