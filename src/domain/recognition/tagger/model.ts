import type { Lexicon } from './lexicon.ts';

/** The labels a word can have: 0 outside every place name, the first word of one, a further word of one. */
export const LABELS = 3;
export const BEGIN = 1;
export const INSIDE = 2;

/** A trained tagger: weights of features per label and of one label after another. */
export interface TaggerModel {
  /** Open-addressing table of feature hashes, its size a power of two; 0 marks a free slot. */
  readonly keys: Int32Array;
  /** `LABELS` weights for each slot of the table. */
  readonly weights: Float32Array;
  /** Weight of label `b` after label `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** How probable a word must be part of a name to be taken for one. */
  readonly threshold: number;
  /** Everyday words, so that names are told from them. */
  readonly lexicon: Lexicon;
}

/** The slot of a feature, −1 for one that the model does not know. */
export function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const key = keys[at];
    if (key === hash) return at;
    if (key === 0) return -1;
  }
}

/** Makes the searchable table of a model from its features. */
export function tableOf(
  hashes: Int32Array,
  weights: Float32Array,
): { keys: Int32Array; weights: Float32Array } {
  let size = 64;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const table = new Float32Array(size * LABELS);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let at = hash & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    for (let label = 0; label < LABELS; label++) {
      table[at * LABELS + label] = weights[i * LABELS + label] as number;
    }
  }
  return { keys, weights: table };
}
