import type { StateCreator } from 'zustand';
import type { BlockSpan } from '../domain/correction/anchor.ts';
import type { Position } from '../domain/geo/position.ts';
import type { MentionId } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';

/** What the reader is about to decide on: a mention, or words that are none yet. */
export type CorrectionTarget =
  | { readonly kind: 'mention'; readonly mentionId: MentionId }
  | { readonly kind: 'words'; readonly span: BlockSpan };

/** The decision under way, before it is taken. */
export interface CorrectingSlice {
  readonly correcting: CorrectionTarget | null;
  /** Set while the reader puts the target on the map; the position is null until the map is pressed. */
  readonly placing: { readonly position: Position | null } | null;
  startCorrecting(target: CorrectionTarget): void;
  stopCorrecting(): void;
  startPlacing(): void;
  placeAt(position: Position): void;
  stopPlacing(): void;
}

export const createCorrectingSlice: StateCreator<AppState, [], [], CorrectingSlice> = (set) => ({
  correcting: null,
  placing: null,
  startCorrecting: (correcting) => set({ correcting, placing: null }),
  stopCorrecting: () => set({ correcting: null, placing: null }),
  startPlacing: () => set({ placing: { position: null } }),
  placeAt: (position) => set({ placing: { position } }),
  stopPlacing: () => set({ placing: null }),
});
