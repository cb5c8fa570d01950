import { describe, expect, it } from 'vitest';
import { newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { BEGIN, LABELS } from './model.ts';
import { taggedSpans } from './spans.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

/** The names that are taken where each word is a name's beginning with the probability given. */
function taken(source: string, likely: readonly number[]): string[] {
  const text = analyse(source);
  const labels = new Float32Array(likely.length * LABELS);
  likely.forEach((probability, n) => {
    labels[n * LABELS] = 1 - probability;
    labels[n * LABELS + BEGIN] = probability;
  });
  const prepared = prepare(text, new WordTypes(newsGazetteer()));
  return taggedSpans(text, prepared, labels, Float32Array.from(likely), 0.4).map(({ firstWord, wordCount }) =>
    Array.from({ length: wordCount }, (_, i) => text.folded(firstWord + i)).join(' '),
  );
}

describe('places in a series', () => {
  it('leave little doubt of one another, whichever is the surer', () => {
    expect(taken('مصر وقطر', [0.9, 0.18])).toEqual(['مصر', 'وقطر']);
    expect(taken('مصر وقطر', [0.18, 0.9])).toEqual(['مصر', 'وقطر']);
  });

  it('do not help one another when neither is sure', () => {
    expect(taken('مصر وقطر', [0.18, 0.18])).toEqual([]);
  });

  it('are joined by و and nothing else', () => {
    expect(taken('مصر. وقطر', [0.18, 0.9])).toEqual(['وقطر']);
    expect(taken('مصر قطر', [0.18, 0.9])).toEqual(['قطر']);
    expect(taken('قال وقطر', [0.18, 0.9])).toEqual(['وقطر']);
  });
});
