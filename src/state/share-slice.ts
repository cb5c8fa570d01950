import type { StateCreator } from 'zustand';
import type { Shared, ShareProblem } from '../domain/exchange/shared.ts';
import type { AppState } from './app-state.ts';

/** A link with an article in it that was followed: what it carries, or why it cannot be opened. */
export type Offered =
  | { readonly status: 'asking'; readonly shared: Shared }
  | { readonly status: 'refused'; readonly problem: ShareProblem };

/** What a link offers and the reader has not yet answered. */
export interface ShareSlice {
  readonly offered: Offered | null;
  offerShared(offered: Offered): void;
  answerOffer(): void;
}

export const createShareSlice: StateCreator<AppState, [], [], ShareSlice> = (set) => ({
  offered: null,
  offerShared: (offered) => set({ offered }),
  answerOffer: () => set({ offered: null }),
});
