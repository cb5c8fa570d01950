import { marginals } from '../../src/domain/recognition/tagger/label.ts';
import { LABELS } from '../../src/domain/recognition/tagger/model.ts';
import type { Example } from './examples.ts';
import { random } from './random.ts';

/** What can be set in training. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to exactly zero, which keeps the model small. */
  readonly l1: number;
  readonly l2: number;
  /** Share of words whose lexical features are left out, so that the context has to suffice. */
  readonly dropout: number;
  /**
   * How much less a label teaches the less the tagger believes it: labels are now and then wrong, and those it finds
   * improbable most often (the generalised cross entropy of Zhang and Sabuncu 2018). 0 believes every label.
   */
  readonly distrust: number;
  readonly seed: number;
}

/** Weights by feature number and label, and of label after label. */
export interface Trained {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights learned with a step size of their own each and both penalties folded in (FTRL-Proximal; McMahan et al. 2013). */
class Weights {
  readonly values: Float32Array;
  readonly #z: Float64Array;
  readonly #squares: Float64Array;
  readonly #options: TrainingOptions;

  constructor(size: number, options: TrainingOptions) {
    this.values = new Float32Array(size);
    this.#z = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#options = options;
  }

  learn(at: number, gradient: number): void {
    const { rate, l1, l2 } = this.#options;
    const before = this.#squares[at] as number;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    const z = (this.#z[at] as number) + gradient - sigma * (this.values[at] as number);
    this.#z[at] = z;
    this.#squares[at] = after;
    this.values[at] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(after)) / rate + l2);
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradients, text by text; the
 * result is the mean over the later epochs, which is steadier than the last.
 */
export function trainCrf(
  examples: readonly Example[],
  featureCount: number,
  options: TrainingOptions,
): Trained {
  const weights = new Weights(featureCount * LABELS, options);
  const transitions = new Weights(LABELS * LABELS, { ...options, l1: 0, l2: 0 });
  const mean = { weights: weights.values.slice(), transitions: transitions.values.slice() };
  const firstInMean = Math.floor(options.epochs / 3);
  const next = random(options.seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) learnFrom(examples[index] as Example, weights, transitions, options, next);
    if (epoch < firstInMean) continue;
    addTo(mean.weights, weights.values, 1 / (options.epochs - firstInMean));
    addTo(mean.transitions, transitions.values, 1 / (options.epochs - firstInMean));
  }
  return mean;
}

function learnFrom(
  example: Example,
  weights: Weights,
  transitions: Weights,
  { dropout, distrust }: TrainingOptions,
  next: () => number,
): void {
  const { labels, features, starts, lexicalEnds } = example;
  const from = Int32Array.from(labels, (_, n) => (next() < dropout ? lexicalEnds[n] : starts[n]) as number);
  const probabilities = marginals(scoresOf(example, weights.values, from), transitions.values, labels.length);
  labels.forEach((gold, n) => {
    const belief = probabilities[n * LABELS + gold] as number;
    if (1 - belief < SETTLED) return;
    const trust = Math.max(belief, LEAST_BELIEF) ** distrust;
    // Transitions are taught from the label before as it should be: right where the tagger is, and much simpler.
    const before = n === 0 ? 0 : (labels[n - 1] as number);
    for (let label = 0; label < LABELS; label++) {
      const gradient = trust * ((probabilities[n * LABELS + label] as number) - (label === gold ? 1 : 0));
      transitions.learn(before * LABELS + label, gradient);
      for (let i = from[n] as number; i < (starts[n + 1] as number); i++) {
        const feature = features[i] as number;
        if (feature >= 0) weights.learn(feature * LABELS + label, gradient);
      }
    }
  });
}

/** Words that are labelled right with this much certainty teach nothing more. */
const SETTLED = 1e-3;
/** Even a label that the tagger finds impossible teaches a little, or it could never learn better. */
const LEAST_BELIEF = 0.01;

function scoresOf(
  { labels, features, starts }: Example,
  weights: Float32Array,
  from: Int32Array,
): Float32Array {
  const scores = new Float32Array(labels.length * LABELS);
  for (let n = 0; n < labels.length; n++) {
    const end = starts[n + 1] as number;
    for (let i = from[n] as number; i < end; i++) {
      const feature = features[i] as number;
      if (feature < 0) continue;
      for (let label = 0; label < LABELS; label++) {
        const at = n * LABELS + label;
        scores[at] = (scores[at] as number) + (weights[feature * LABELS + label] as number);
      }
    }
  }
  return scores;
}

function addTo(sum: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + share * (values[at] as number);
}

function shuffle(items: number[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}
