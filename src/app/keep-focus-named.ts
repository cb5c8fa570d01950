import { isOwnPlace } from '../domain/correction/correction.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from '../state/app-state.ts';
import { selectMention, selectMentionsOf } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectPlace } from '../state/gazetteer-slice.ts';

/**
 * A step back or forth goes on with what the mention in focus then means, or else with no place in focus: one that is named
 * no more has nothing left to tell, and one of the reader's own not even a name. So does the way back from a comparison,
 * where a place of another article may have been chosen.
 */
export function keepFocusNamed(store: AppStore): void {
  store.subscribe((state, before) => {
    const { focus } = state;
    if (focus !== before.focus || focus.kind === 'none' || state.comparison) return;
    if (before.comparison) leaveUnnamed(focus.placeId, state);
    else if (isStep(state, before)) goOn(focus, state, before);
  });
}

const isNamed = (placeId: PlaceId, state: AppState): boolean => selectMentionsOf(placeId)(state).length > 0;

function leaveUnnamed(placeId: PlaceId, state: AppState): void {
  if (!isNamed(placeId, state)) state.clearFocus('url');
}

type ChosenPlace = Extract<AppState['focus'], { kind: 'place' }>;

function goOn({ placeId, mentionId }: ChosenPlace, state: AppState, before: AppState): void {
  const isGone = isOwnPlace(placeId)
    ? !selectPlace(placeId)(state)
    : state.mentions === before.mentions && isNamed(placeId, before) && !isNamed(placeId, state);
  if (!isGone) return;
  const mention = mentionId === null ? undefined : selectMention(mentionId)(state);
  const meant = mention ? placeOf(mention) : null;
  // As the address would: the step is none of the history's own.
  if (meant === null) state.clearFocus('url');
  else state.focusPlace(meant, 'url', mention?.id);
}

const isStep = (state: AppState, before: AppState): boolean =>
  state.past.length < before.past.length || state.future.length < before.future.length;
