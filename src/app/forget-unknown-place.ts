import type { AppState } from '../state/app-state.ts';
import { selectArticleId } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** What was told of an address whose place the article lacks is over once another place is chosen or another text read. */
export function forgetUnknownPlace(store: AppStore): void {
  let toldIn = isTold(store.getState()) ? selectArticleId(store.getState()) : null;
  store.subscribe((state, before) => {
    if (!isTold(state)) return;
    const shown = selectArticleId(state);
    if (!isTold(before)) {
      toldIn = shown;
      return;
    }
    const isChosen = state.focus !== before.focus && state.focus.kind === 'place';
    if (isChosen || (shown !== null && shown !== toldIn)) state.dismiss('unknown-place');
  });
}

const isTold = ({ notices }: AppState) => notices.includes('unknown-place');
