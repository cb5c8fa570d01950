import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { selectFocusedPlaceId, selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { usePlaceLight } from '../../state/place-light.ts';

/** How a place is shown: named by the article, previewed, or in focus. */
export type SignState = 'mentioned' | 'previewed' | 'focused';

/** The state of a sign that stands for these places: the strongest of theirs. */
export function useSignState(ids: readonly PlaceId[]): SignState {
  // Told by its word alone, so that a sign is not rendered for what happens to another.
  return usePlaceLight(ids, (state) => {
    const focused = selectFocusedPlaceId(state);
    if (focused !== null && ids.includes(focused)) return 'focused';
    const previewed = selectPreviewedPlaceId(state);
    return previewed !== null && ids.includes(previewed) ? 'previewed' : 'mentioned';
  });
}

/** Added to a sign's place in the order in which signs cover each other. */
export const RISE: Readonly<Record<SignState, number>> = { mentioned: 0, previewed: 5000, focused: 10000 };

/** For a sign that tells its name over the others. */
export const ABOVE_ALL = 20000;

/** For a sign's `aria-current`. */
export const currentIf = (state: SignState): 'true' | undefined => (state === 'focused' ? 'true' : undefined);
