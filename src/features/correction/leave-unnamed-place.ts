import { selectMentionsOf } from '../../state/article-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';

/** A place that the text names no more has nothing left to tell. */
export function leaveUnnamedPlace(store: AppStore): void {
  const state = store.getState();
  const placeId = selectFocusedPlaceId(state);
  if (placeId !== null && selectMentionsOf(placeId)(state).length === 0) state.clearFocus('keys');
}
