/** What was pasted or dropped: HTML where there is any, and its plain text. */
export interface GivenText {
  readonly text: string;
  readonly html: string;
}

/** What the ways in do with what comes through them; the app says how. */
export interface OpenActions {
  openFiles(files: readonly File[]): void;
  openText(given: GivenText): void;
}
