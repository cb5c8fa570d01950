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
  readonly seed: number;
}

/** Weights by feature number and label, and of label after label. */
export interface Trained {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradients, text by text, with a step size per weight and
 * both penalties folded in (FTRL-Proximal; McMahan et al. 2013).
 */
export function trainCrf(
  examples: readonly Example[],
  featureCount: number,
  { epochs, rate, l1, l2, dropout, seed }: TrainingOptions,
): Trained {
  const size = featureCount * LABELS;
  const weights = new Float32Array(size);
  const z = new Float64Array(size);
  const squares = new Float64Array(size);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const next = random(seed);
  const order = examples.map((_, index) => index);
  const average = new Float32Array(size);
  const averageTransitions = new Float32Array(transitions.length);
  const firstAveraged = Math.floor(epochs / 3);
  const update = (at: number, gradient: number) => {
    const before = squares[at] as number;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    const zed = (z[at] as number) + gradient - sigma * (weights[at] as number);
    z[at] = zed;
    squares[at] = after;
    weights[at] =
      Math.abs(zed) <= l1 ? 0 : -(zed - Math.sign(zed) * l1) / ((1 + Math.sqrt(after)) / rate + l2);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { labels, features, starts, lexicalEnds } = examples[index] as Example;
      const count = labels.length;
      if (count === 0) continue;
      const scores = new Float32Array(count * LABELS);
      const from = new Int32Array(count);
      for (let n = 0; n < count; n++) {
        from[n] = next() < dropout ? (lexicalEnds[n] as number) : (starts[n] as number);
        for (let i = from[n] as number; i < (starts[n + 1] as number); i++) {
          const feature = features[i] as number;
          if (feature < 0) continue;
          for (let label = 0; label < LABELS; label++) {
            const at = n * LABELS + label;
            scores[at] = (scores[at] as number) + (weights[feature * LABELS + label] as number);
          }
        }
      }
      const probabilities = marginals(scores, transitions, count);
      for (let n = 0; n < count; n++) {
        const gold = labels[n] as number;
        if (1 - (probabilities[n * LABELS + gold] as number) < 1e-3) continue;
        for (let label = 0; label < LABELS; label++) {
          const gradient = (probabilities[n * LABELS + label] as number) - (label === gold ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let i = from[n] as number; i < (starts[n + 1] as number); i++) {
            const feature = features[i] as number;
            if (feature >= 0) update(feature * LABELS + label, gradient);
          }
        }
        // Transitions see the marginals of single words only: an approximation that is right at the optimum's labels.
        const before = n === 0 ? 0 : (labels[n - 1] as number);
        for (let label = 0; label < LABELS; label++) {
          const gradient = (probabilities[n * LABELS + label] as number) - (label === gold ? 1 : 0);
          const at = before * LABELS + label;
          const seen = (transitionSquares[at] as number) + gradient * gradient;
          transitionSquares[at] = seen;
          transitions[at] = (transitions[at] as number) - (rate * gradient) / (1 + Math.sqrt(seen));
        }
      }
    }
    if (epoch >= firstAveraged) {
      const share = 1 / (epochs - firstAveraged);
      for (let at = 0; at < size; at++)
        average[at] = (average[at] as number) + share * (weights[at] as number);
      for (let at = 0; at < transitions.length; at++) {
        averageTransitions[at] = (averageTransitions[at] as number) + share * (transitions[at] as number);
      }
    }
  }
  return { weights: average, transitions: averageTransitions };
}

function shuffle(items: number[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}
