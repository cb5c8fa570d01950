/** What went wrong, as a value that a view can tell in one sentence in the reader's language. */
export type Failure =
  /** A data file did not arrive: no connection, or the server has none. */
  | { readonly kind: 'unreachable'; readonly file: string }
  /** A data file arrived and is not what it should be. */
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'unknown-article'; readonly articleId: string }
  /** A text of the reader's own that was opened in another visit and not kept. */
  | { readonly kind: 'not-kept' };

/** Something that is loaded once: on its way, there, or failed with the reason. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

/** How far a long work has come: so many units done of so many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Something loaded whose parts come one after another: `partial` while they come, `stopped` when the reader ended it. */
export type LoadedInParts<T> =
  | Loaded<T>
  | { readonly status: 'partial' | 'stopped'; readonly value: T; readonly progress: Progress };

export const LOADING = { status: 'loading' } as const;
export const ready = <T>(value: T) => ({ status: 'ready', value }) as const;
export const failed = (failure: Failure) => ({ status: 'failed', failure }) as const;

/** What an attempt gives: the value, or the reason there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
