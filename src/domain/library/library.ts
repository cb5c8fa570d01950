import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import type { KeptArticle } from './kept-article.ts';

/** All that the reader has made and kept. Maps, so that no id can be taken for a built-in property. */
export interface Library {
  /** Own articles by id. */
  readonly articles: ReadonlyMap<string, KeptArticle>;
  /** Decisions by article, built-in ones too; only such as decide something. */
  readonly corrections: ReadonlyMap<string, ArticleCorrections>;
  /** Decisions for every text. */
  readonly memory: readonly NameCorrection[];
  /** What was kept and could not be read. */
  readonly setAside: readonly SetAside[];
}

export const LIBRARY_PARTS = ['articles', 'corrections', 'memory'] as const;
export type LibraryPart = (typeof LIBRARY_PARTS)[number];

/** A kept value that is damaged: put aside as it was found, never thrown away. */
export interface SetAside {
  readonly part: LibraryPart;
  /** The key it was kept under. */
  readonly key: string;
  readonly value: unknown;
}

export const EMPTY_LIBRARY: Library = {
  articles: new Map(),
  corrections: new Map(),
  memory: [],
  setAside: [],
};

/** Whether nothing is decided, so that nothing need be kept. */
export const decidesNothing = ({ corrections, about }: ArticleCorrections): boolean =>
  corrections.length === 0 && about === null;
