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
 * where an article ends; contiguous fifths keep every article but four whole, so that a model is never tested on
 * sentences of an article that it was trained on.
 */
export const contiguousFolds = (count: number, folds: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, index) => Math.min(folds - 1, Math.floor((index * folds) / count)));
