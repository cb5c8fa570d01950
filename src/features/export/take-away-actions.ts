import type { ExchangeFormat } from '../../domain/exchange/formats.ts';

/** What can be taken away as a file. */
export type Taken = ExchangeFormat | 'page';

/** What became of copying: `failed` where there was nothing to copy, `refused` where the browser does not allow it. */
export type CopyOutcome = 'copied' | 'refused' | 'failed';

/** A link to the article, and what became of it. */
export type LinkOutcome =
  | {
      /** A long link is cut by some programs, one too long by most, so that it is not copied. */
      readonly kind: 'copied' | 'copied-long' | 'too-long' | 'refused';
      readonly link: string;
    }
  /** A part of the app did not arrive. */
  | { readonly kind: 'failed' };

/** What the dialog does; the app says how. */
export interface TakeAwayActions {
  /** Saves a file; false when it could not be made. */
  save(taken: Taken): Promise<boolean>;
  /** Puts a file's text on the clipboard. */
  copy(format: ExchangeFormat): Promise<CopyOutcome>;
  /** Makes a link that carries the article and puts it on the clipboard. */
  copyLink(): Promise<LinkOutcome>;
  print(): void;
}
