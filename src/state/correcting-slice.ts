import type { StateCreator } from 'zustand';
import type { BlockSpan } from '../domain/correction/anchor.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { Position } from '../domain/geo/position.ts';
import { type MentionId, placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentions } from './article-slice.ts';

/** What the reader is about to decide on: a mention, or words that are none yet. */
export type CorrectionTarget =
  | { readonly kind: 'mention'; readonly mentionId: MentionId }
  /** Each span is one way to read the marked words, with and without proclitics; the first is taken at first. */
  | { readonly kind: 'words'; readonly readings: readonly BlockSpan[] };

/** What the target is to mean, before the decision is taken. */
export type Meaning =
  | { readonly kind: 'place'; readonly placeId: PlaceId }
  /** A point the reader sets; null until it is set. */
  | { readonly kind: 'own-place'; readonly position: Position | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-a-place' };

export interface DecisionUnderWay {
  readonly target: CorrectionTarget;
  /** Which reading of marked words is taken, 0 for the first. */
  readonly reading: number;
  /** At first what holds now; null where nothing does. */
  readonly meaning: Meaning | null;
}

/** The decision under way. List, map and form show and change the same one. */
export interface CorrectingSlice {
  readonly correcting: DecisionUnderWay | null;
  /** Words that were decided on and that the reader wants to see, where no place can be in focus for them. */
  readonly wordsShown: BlockSpan | null;
  /** Whether the decisions about the text are listed in the place of its places. */
  readonly decisionsListed: boolean;
  /** Of a mention that is none any more, which a view may still show for a moment, nothing is to be decided. */
  startCorrecting(target: CorrectionTarget): void;
  readAs(reading: number): void;
  /** Null takes back what was meant. */
  mean(meaning: Meaning | null): void;
  stopCorrecting(): void;
  /** Shows words of the text in the place of whatever is in focus; null shows none. */
  showWords(words: BlockSpan | null): void;
  listDecisions(listed: boolean): void;
}

export const createCorrectingSlice: StateCreator<AppState, [], [], CorrectingSlice> = (set) => ({
  correcting: null,
  wordsShown: null,
  decisionsListed: false,
  startCorrecting: (target) =>
    set((state) =>
      isThere(target, state)
        ? { correcting: { target, reading: 0, meaning: meaningInForce(target, state) } }
        : {},
    ),
  readAs: (reading) =>
    set(({ correcting }) => (correcting ? { correcting: { ...correcting, reading } } : {})),
  mean: (meaning) => set(({ correcting }) => (correcting ? { correcting: { ...correcting, meaning } } : {})),
  stopCorrecting: () => set({ correcting: null }),
  showWords: (wordsShown) =>
    set({ wordsShown, ...(wordsShown && { focus: { kind: 'none', origin: 'list' } }) }),
  listDecisions: (listed) => set({ decisionsListed: listed }),
});

const isThere = (target: CorrectionTarget, state: AppState): boolean =>
  target.kind === 'words' || selectMentions(state).some(({ id }) => id === target.mentionId);

/** What the target is taken for now; null for words that are no mention, and where nobody knows. */
function meaningInForce(target: CorrectionTarget, state: AppState): Meaning | null {
  if (target.kind === 'words') return null;
  const mention = selectMentions(state).find(({ id }) => id === target.mentionId);
  const now = mention ? placeOf(mention) : null;
  if (now !== null) return { kind: 'place', placeId: now };
  return mention?.decidedBy ? { kind: 'unknown' } : null;
}
