import type { Block } from '../article/article.ts';
import { readingOrder } from '../article/reading-order.ts';
import type { BlockSpan } from './anchor.ts';
import type { Correction } from './correction.ts';

/** A decision of the reader's as it bears on one text. */
export interface DecisionInText {
  readonly correction: Correction;
  /** The first words it is about; null where they are gone, or stand in several places that look alike. */
  readonly at: BlockSpan | null;
  /** How many mentions it decides. */
  readonly count: number;
  /** Whether these words were no mention before. */
  readonly added: boolean;
}

/** Notes what decisions reach in a text, and lists them then in reading order; those that reach nothing come last. */
export class DecisionNotes {
  readonly #compare: (a: BlockSpan, b: BlockSpan) => number;
  readonly #noted = new Map<Correction, { at: BlockSpan | null; count: number; added: boolean }>();

  constructor(blocks: readonly Block[]) {
    this.#compare = readingOrder(blocks);
  }

  /** Lists a decision though it may reach nothing. */
  list(correction: Correction): void {
    if (!this.#noted.has(correction)) this.#noted.set(correction, { at: null, count: 0, added: false });
  }

  /** Notes words that a decision is about. */
  reaches(correction: Correction, { blockId, start, end }: BlockSpan, added: boolean): void {
    const before = this.#noted.get(correction);
    const span = { blockId, start, end };
    const isFirst = !before?.at || this.#compare(span, before.at) < 0;
    this.#noted.set(correction, {
      at: isFirst ? span : before.at,
      count: (before?.count ?? 0) + 1,
      added: added || (before?.added ?? false),
    });
  }

  inReadingOrder(): readonly DecisionInText[] {
    return [...this.#noted]
      .map(([correction, noted]) => ({ correction, ...noted }))
      .sort((a, b) => (a.at && b.at ? this.#compare(a.at, b.at) : Number(!a.at) - Number(!b.at)));
  }
}
