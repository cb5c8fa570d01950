import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.ts';
import { finish, mix } from './feature-hash.ts';
import { LABELS, slotOf, type TaggerModel } from './model.ts';
import type { TagText } from './tag-text.ts';
import type { FeatureList, WordType } from './word-type.ts';

/** How far to each side the words next to a word are looked at. */
export const REACH = 2;

/** The features of a word type for the word that stands `offset` words after it are told apart by the offset. */
export const atOffset = (hash: number, offset: number): number => finish(mix(hash, offset + 7));

/** The features by which a word speaks for the label of one `offset` words from it. */
export const featuresAt = (type: WordType, offset: number): FeatureList =>
  offset === 0 ? type.own : Math.abs(offset) === 1 ? type.near : type.far;

/** A linear-chain conditional random field's marginal probabilities (Lafferty et al. 2001), `LABELS` for each word. */
export function labelProbabilities(text: TagText, model: TaggerModel): Float32Array {
  const scores = emissionScores(text, model);
  return marginals(scores, model.transitions, text.types.length);
}

function emissionScores(text: TagText, model: TaggerModel): Float32Array {
  const { types } = text;
  const { keys, weights } = model;
  const scores = new Float32Array(types.length * LABELS);
  const found = new Int32Array(MOST_CONTEXT_FEATURES);
  const lexical = { count: 0 };
  for (let n = 0; n < types.length; n++) {
    let outside = 0;
    let begin = 0;
    let inside = 0;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const type = types[n + offset];
      if (!type) continue;
      const own = scoresOf(type, model);
      const at = (offset + REACH) * LABELS;
      outside += own[at] as number;
      begin += own[at + 1] as number;
      inside += own[at + 2] as number;
    }
    const count = contextFeatures(text, n, found, lexical);
    for (let i = 0; i < count; i++) {
      const slot = slotOf(keys, found[i] as number);
      if (slot < 0) continue;
      outside += weights[slot * LABELS] as number;
      begin += weights[slot * LABELS + 1] as number;
      inside += weights[slot * LABELS + 2] as number;
    }
    scores[n * LABELS] = outside;
    scores[n * LABELS + 1] = begin;
    scores[n * LABELS + 2] = inside;
  }
  return scores;
}

function scoresOf(type: WordType, { keys, weights }: TaggerModel): Float32Array {
  if (type.scores) return type.scores;
  const scores = new Float32Array((2 * REACH + 1) * LABELS);
  for (let offset = -REACH; offset <= REACH; offset++) {
    for (const hash of featuresAt(type, offset).hashes) {
      const slot = slotOf(keys, atOffset(hash, offset));
      if (slot < 0) continue;
      for (let label = 0; label < LABELS; label++) {
        const at = (offset + REACH) * LABELS + label;
        scores[at] = (scores[at] as number) + (weights[slot * LABELS + label] as number);
      }
    }
  }
  type.scores = scores;
  return scores;
}

/** Forward–backward over the labels, scaled at each word so that no text is too long. */
export function marginals(scores: Float32Array, transitions: Float32Array, length: number): Float32Array {
  const step = transitions.map(Math.exp);
  const emit = new Float32Array(length * LABELS);
  const result = new Float32Array(length * LABELS);
  for (let n = 0; n < length; n++) {
    exponentiate(scores, emit, n);
    forwardStep(result, emit, step, n);
  }
  const backward = new Float64Array(LABELS).fill(1);
  for (let n = length - 1; n >= 0; n--) {
    for (let b = 0; b < LABELS; b++) {
      result[n * LABELS + b] = (result[n * LABELS + b] as number) * (backward[b] as number);
    }
    normaliseRow(result, n * LABELS);
    backwardStep(backward, emit, step, n);
  }
  return result;
}

function exponentiate(scores: Float32Array, emit: Float32Array, n: number): void {
  const at = n * LABELS;
  const highest = Math.max(scores[at] as number, scores[at + 1] as number, scores[at + 2] as number);
  for (let b = 0; b < LABELS; b++) emit[at + b] = Math.exp((scores[at + b] as number) - highest);
}

/** A text begins as if after a word that is no name. */
function forwardStep(forward: Float32Array, emit: Float32Array, step: Float32Array, n: number): void {
  const at = n * LABELS;
  for (let b = 0; b < LABELS; b++) {
    let into = n === 0 ? (step[b] as number) : 0;
    for (let a = 0; n > 0 && a < LABELS; a++) {
      into += (forward[at - LABELS + a] as number) * (step[a * LABELS + b] as number);
    }
    forward[at + b] = into * (emit[at + b] as number);
  }
  normaliseRow(forward, at);
}

function backwardStep(backward: Float64Array, emit: Float32Array, step: Float32Array, n: number): void {
  const at = n * LABELS;
  const [o, b, i] = [0, 1, 2].map((label) => (emit[at + label] as number) * (backward[label] as number));
  for (let a = 0; a < LABELS; a++) {
    const row = a * LABELS;
    backward[a] =
      (step[row] as number) * (o as number) +
      (step[row + 1] as number) * (b as number) +
      (step[row + 2] as number) * (i as number);
  }
  normaliseRow(backward, 0);
}

function normaliseRow(values: Float32Array | Float64Array, at: number): void {
  const sum = (values[at] as number) + (values[at + 1] as number) + (values[at + 2] as number);
  for (let b = 0; b < LABELS; b++) values[at + b] = (values[at + b] as number) / sum;
}
