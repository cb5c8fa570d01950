import type { StateCreator } from 'zustand';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { Mention, MentionId } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMention, selectMentionsOf } from './article-slice.ts';

/** Where a choice was made, so that the view that made it does not answer its own echo. */
export type FocusOrigin = 'reader' | 'map' | 'list' | 'url' | 'keys' | 'walk' | 'voice';

/** What is selected. Without a mention the place as a whole is meant. */
export type PlaceFocus =
  | { readonly kind: 'none'; readonly origin: FocusOrigin }
  | {
      readonly kind: 'place';
      readonly placeId: PlaceId;
      readonly mentionId: MentionId | null;
      readonly origin: FocusOrigin;
    };

/** What the pointer or the keyboard rests on for a preview, apart from what is selected. */
export interface PlaceHover {
  readonly placeId: PlaceId;
  readonly origin: FocusOrigin;
}

export interface FocusSlice {
  readonly focus: PlaceFocus;
  readonly hover: PlaceHover | null;
  /** Selects a place; choosing it again counts as a new choice, so that views move to it once more. */
  focusPlace(placeId: PlaceId, origin: FocusOrigin, mentionId?: MentionId): void;
  clearFocus(origin: FocusOrigin): void;
  /** Goes to the next (1) or the previous (-1) mention of the place in focus, round the ends. */
  stepMention(step: 1 | -1, origin: FocusOrigin): void;
  hoverPlace(placeId: PlaceId, origin: FocusOrigin): void;
  /** Ends the preview of a place; that of another, which came meanwhile, stays. */
  endHover(placeId: PlaceId): void;
}

export const createFocusSlice: StateCreator<AppState, [], [], FocusSlice> = (set, get) => ({
  focus: { kind: 'none', origin: 'url' },
  hover: null,
  focusPlace: (placeId, origin, mentionId) =>
    set({ focus: { kind: 'place', placeId, mentionId: mentionId ?? null, origin }, wordsShown: null }),
  clearFocus: (origin) => set({ focus: { kind: 'none', origin }, hover: null }),
  stepMention: (step, origin) => {
    const { focus, focusPlace } = get();
    if (focus.kind === 'none') return;
    const mentions = selectMentionsOf(focus.placeId)(get());
    const target = mentions.at((currentIndex(focus, mentions, step) + step) % mentions.length);
    if (target) focusPlace(focus.placeId, origin, target.id);
  },
  hoverPlace: (placeId, origin) => {
    const { hover } = get();
    if (hover?.placeId !== placeId || hover.origin !== origin) set({ hover: { placeId, origin } });
  },
  endHover: (placeId) => {
    if (get().hover?.placeId === placeId) set({ hover: null });
  },
});

/** A place chosen as a whole stands before its first mention when going forward, on it when going back. */
function currentIndex(
  focus: { readonly mentionId: MentionId | null },
  mentions: readonly Mention[],
  step: 1 | -1,
): number {
  if (focus.mentionId === null) return step === 1 ? -1 : 0;
  return mentions.findIndex((mention) => mention.id === focus.mentionId);
}

export const selectFocusedPlaceId = ({ focus }: AppState): PlaceId | null =>
  focus.kind === 'place' ? focus.placeId : null;

export const selectFocusedMentionId = ({ focus }: AppState): MentionId | null =>
  focus.kind === 'place' ? focus.mentionId : null;

/** The place previewed: hovered or focused by the keyboard, and not selected anyway. */
export const selectPreviewedPlaceId = ({ focus, hover }: AppState): PlaceId | null =>
  hover && !(focus.kind === 'place' && focus.placeId === hover.placeId) ? hover.placeId : null;

/** The mention that the text should show: the one in focus, or the first of the place in focus. */
export const selectShownMention = (state: AppState): Mention | undefined => {
  const { focus } = state;
  if (focus.kind === 'none') return undefined;
  const chosen = focus.mentionId === null ? undefined : selectMention(focus.mentionId)(state);
  return chosen ?? selectMentionsOf(focus.placeId)(state)[0];
};
