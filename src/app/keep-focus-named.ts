import { isOwnPlace } from '../domain/correction/correction.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from '../state/app-state.ts';
import { selectMention, selectMentionsOf } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectPlace } from '../state/gazetteer-slice.ts';

/**
 * A step back or forth goes on with what the mention in focus then means, or else with no place in focus: one that is named
 * no more has nothing left to tell, and one of the reader's own not even a name.
 */
export function keepFocusNamed(store: AppStore): void {
  store.subscribe((state, before) => {
    const { focus } = state;
    if (focus !== before.focus || focus.kind === 'none' || state.comparison || !isStep(state, before)) return;
    const isNamed = (when: AppState) => selectMentionsOf(focus.placeId)(when).length > 0;
    const isGone = isOwnPlace(focus.placeId)
      ? !selectPlace(focus.placeId)(state)
      : state.mentions === before.mentions && isNamed(before) && !isNamed(state);
    if (!isGone) return;
    const mention = focus.mentionId === null ? undefined : selectMention(focus.mentionId)(state);
    const placeId = mention ? placeOf(mention) : null;
    // As the address would: the step is none of the history's own.
    if (placeId === null) state.clearFocus('url');
    else state.focusPlace(placeId, 'url', mention?.id);
  });
}

const isStep = (state: AppState, before: AppState): boolean =>
  state.past.length < before.past.length || state.future.length < before.future.length;
