import type { ExchangeFormat } from '../../domain/exchange/formats.ts';

/** What can be taken away as a file. */
export type Taken = ExchangeFormat | 'page';

/** What the dialog does; the app says how. */
export interface TakeAwayActions {
  /** Saves a file; false when it could not be made. */
  save(taken: Taken): Promise<boolean>;
  /** Puts a file's text on the clipboard; false when the browser refuses. */
  copy(format: ExchangeFormat): Promise<boolean>;
  print(): void;
}
