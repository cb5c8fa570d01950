import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** Something the reader should know that belongs to no single view. */
export type Notice =
  | 'storage-refused'
  | 'locale-unreachable'
  | 'names-unreachable'
  | 'part-unreachable'
  | 'unknown-place'
  | 'about-unreachable'
  | 'rules-alone'
  | 'no-arabic'
  | 'other-language'
  | 'nothing-sent'
  | 'voice-failed';

export interface NoticesSlice {
  /** What is told at present, each once, the oldest first. */
  readonly notices: readonly Notice[];
  tell(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export const createNoticesSlice: StateCreator<AppState, [], [], NoticesSlice> = (set) => ({
  notices: [],
  tell: (notice) => set(({ notices }) => (notices.includes(notice) ? {} : { notices: [...notices, notice] })),
  dismiss: (notice) => set(({ notices }) => ({ notices: notices.filter((each) => each !== notice) })),
});
