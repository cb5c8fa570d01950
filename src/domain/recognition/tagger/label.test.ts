import { describe, expect, it } from 'vitest';
import { newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.ts';
import { mixText, template } from './feature-hash.ts';
import { atOffset, featuresAt, labelProbabilities, marginals } from './label.ts';
import { NO_LEXICON } from './lexicon.ts';
import { LABELS, type TaggerModel, tableOf } from './model.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

/** The probability of each label of each word, by trying all ways to label a text. */
function byTrying(scores: Float32Array, transitions: Float32Array, length: number): number[] {
  const sums = new Float64Array(length * LABELS);
  let all = 0;
  for (let way = 0; way < LABELS ** length; way++) {
    const labels = Array.from({ length }, (_, n) => Math.floor(way / LABELS ** n) % LABELS);
    let score = 0;
    labels.forEach((label, n) => {
      score += scores[n * LABELS + label] as number;
      score += transitions[(labels[n - 1] ?? 0) * LABELS + label] as number;
    });
    const weight = Math.exp(score);
    all += weight;
    labels.forEach((label, n) => {
      sums[n * LABELS + label] = (sums[n * LABELS + label] as number) + weight;
    });
  }
  return Array.from(sums, (sum) => sum / all);
}

describe('the probabilities of labels', () => {
  const transitions = Float32Array.from([0.5, -1, -3, 0.2, -2, 1.5, 0.1, -0.7, 0.4]);

  it('are those of all ways to label a text, weighed', () => {
    const scores = Float32Array.from([1, 2, -1, 0.5, -0.5, 2.5, -2, 0.3, 0.9, 1.1, 0, -0.4]);
    const found = marginals(scores, transitions, 4);
    byTrying(scores, transitions, 4).forEach((probability, i) => {
      expect(found[i], `${i}`).toBeCloseTo(probability, 5);
    });
  });

  it('are told of no word and of very many', () => {
    expect(marginals(new Float32Array(), transitions, 0)).toHaveLength(0);
    const long = marginals(new Float32Array(3000).fill(500), transitions, 1000);
    expect([...long.subarray(0, 9)].every((probability) => probability > 0 && probability < 1)).toBe(true);
    expect((long[1500] as number) + (long[1501] as number) + (long[1502] as number)).toBeCloseTo(1);
  });

  it('bear scores of any height', () => {
    const scores = Float32Array.from([900, 0, 0, -900, -899, -1200, 0, 1000, 0]);
    expect(marginals(scores, new Float32Array(9), 3).every(Number.isFinite)).toBe(true);
    expect(marginals(scores, new Float32Array(9), 3)[4]).toBeCloseTo(Math.E / (1 + Math.E), 5);
  });
});

describe('the features of a word', () => {
  const types = new WordTypes(newsGazetteer());

  it('speak for itself, its neighbours and theirs', () => {
    const type = types.of('بيروت');
    expect([-2, -1, 0, 1, 2].map((offset) => featuresAt(type, offset))).toEqual([
      type.far,
      type.near,
      type.own,
      type.near,
      type.far,
    ]);
    expect(new Set([-2, -1, 0, 1, 2].map((offset) => atOffset(77, offset))).size).toBe(5);
  });

  /** A tagger that knows one word and what it tells of the word so many words from it. */
  function knowing(word: string, offset: number, sort: number, weights: readonly number[]): TaggerModel {
    const hash = atOffset(mixText(template(sort), word, 0, word.length), offset);
    const table = tableOf(Int32Array.of(hash), Float32Array.from(weights));
    return { ...table, transitions: new Float32Array(9), threshold: 0.4, lexicon: NO_LEXICON };
  }

  /** For each word of a text, which label is the most likely; − where none is. */
  function labels(source: string, model: TaggerModel): string {
    const text = prepare(analyse(source), new WordTypes(newsGazetteer(), model.lexicon));
    const all = labelProbabilities(text, model);
    return text.types
      .map((_, n) => {
        const own = [...all.subarray(n * LABELS, n * LABELS + LABELS)];
        const best = own.indexOf(Math.max(...own));
        return (own[best] as number) > 0.34 ? 'OBI'.charAt(best) : '-';
      })
      .join('');
  }

  it('weigh for the word they stand at', () => {
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', 0, 1, [0, 3, 0]))).toBe('--B--');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', 0, 1, [0, 0, 3]))).toBe('--I--');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', 0, 1, [3, 0, 0]))).toBe('--O--');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', -1, 11, [0, 3, 0]))).toBe('---B-');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', 1, 11, [0, 3, 0]))).toBe('-B---');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', -2, 17, [0, 0, 3]))).toBe('----I');
    expect(labels('زار زيد سوقا ثم بيتا', knowing('سوقا', 2, 17, [3, 0, 0]))).toBe('O----');
  });

  it('weigh together with those of its context', () => {
    const [lexicon, transitions] = [NO_LEXICON, new Float32Array(9)];
    const source = 'زار زيد سوقا ثم بيتا';
    const text = prepare(analyse(source), new WordTypes(newsGazetteer()));
    const found = new Int32Array(MOST_CONTEXT_FEATURES);
    // The first feature is the word together with the one before it.
    contextFeatures(text, 2, found, { count: 0 });
    for (const [label, sort] of ['O', 'B', 'I'].entries()) {
      const weights = [0, 0, 0].with(label, 3);
      const table = tableOf(found.slice(0, 1), Float32Array.from(weights));
      expect(labels(source, { ...table, transitions, threshold: 0.4, lexicon })).toBe(`--${sort}--`);
    }
  });

  it('add up where a word stands twice', () => {
    const model = knowing('سوقا', 0, 1, [0, 3, 0]);
    expect(labels('سوقا ثم سوقا', model)).toBe('B-B');
  });
});
