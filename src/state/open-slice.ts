import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** More than the longest book; a text of this size is read in some seconds. */
export const MOST_MEGABYTES = 48;

/** Why a file or a text could not be opened. */
export type OpenProblemKind =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'pdf'
  | 'recording'
  | 'old-office'
  | 'archive'
  | 'program'
  | 'swelling-archive'
  | 'damaged-document'
  | 'binary'
  | 'unknown-encoding'
  | 'broken-json'
  | 'broken-xml'
  | 'unsafe-xml'
  | 'newer-file'
  | 'foreign-json'
  | 'foreign-xml'
  /** Formats that Yaqut writes and does not read. */
  | 'kml'
  | 'own-csv'
  /** Called a Word document by its name, and none or a broken one by what is in it. */
  | 'broken-word'
  | 'unreadable'
  | 'reader-unreachable';

/** A file or a text that could not be opened; `name` is null for what was pasted or sent. */
export interface OpenProblem {
  readonly kind: OpenProblemKind;
  readonly name: string | null;
}

/** A file that is being read, and how much of it has been: 0 to 1. */
export interface Opening {
  readonly name: string | null;
  readonly share: number;
}

export interface OfferedBackup {
  /** Null for one that was pasted. */
  readonly name: string | null;
  readonly text: string;
}

/** What is happening to the texts that the reader brings along. */
export interface OpenSlice {
  readonly opening: Opening | null;
  /** Each told once. */
  readonly openProblems: readonly OpenProblem[];
  readonly openDialogShown: boolean;
  /** A backup of a library that was given like a text, to be asked about: its file's name and what is in it. */
  readonly offeredBackup: OfferedBackup | null;
  openingGoesOn(opening: Opening | null): void;
  openFailed(problem: OpenProblem): void;
  dismissOpenProblems(): void;
  showOpenDialog(): void;
  hideOpenDialog(): void;
  offerBackup(backup: OfferedBackup | null): void;
}

export const createOpenSlice: StateCreator<AppState, [], [], OpenSlice> = (set) => ({
  opening: null,
  openProblems: [],
  openDialogShown: false,
  offeredBackup: null,
  openingGoesOn: (opening) => set({ opening }),
  openFailed: (problem) =>
    set(({ openProblems }) =>
      openProblems.some(({ kind, name }) => kind === problem.kind && name === problem.name)
        ? {}
        : { openProblems: [...openProblems, problem] },
    ),
  dismissOpenProblems: () => set({ openProblems: [] }),
  showOpenDialog: () => set({ openDialogShown: true }),
  hideOpenDialog: () => set({ openDialogShown: false }),
  offerBackup: (offeredBackup) => set({ offeredBackup }),
});
