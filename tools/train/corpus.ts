import { readFileSync } from 'node:fs';

/** A labelled text: spans `[start, end)` in UTF-16 units that name places, proclitics included. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a corpus of one JSON record a line. */
export const readCorpus = (file: string): LabelledText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);

/**
 * Which fold each text belongs to. The corpus's texts are the sentences of articles in their order, without a sign of
 * where an article ends. Contiguous fifths (`chunk` 0) keep every article but four whole, so that a model is not tested
 * on articles that it was trained on; a chunk deals out runs of so many sentences instead.
 */
export const foldsOf = (count: number, folds: number, chunk: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, index) =>
    chunk > 0 ? Math.floor(index / chunk) % folds : Math.floor((index * folds) / count),
  );
