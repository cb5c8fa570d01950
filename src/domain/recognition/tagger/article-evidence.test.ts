import { describe, expect, it } from 'vitest';
import { newsGazetteer } from '../../testdata/news-places.ts';
import { probabilitiesInArticle } from './article-evidence.ts';
import { WordTypes } from './word-type.ts';

/** What becomes of a word that the tagger half takes for a name, after others of the article. */
function doubtful(word: string, before: readonly (readonly [word: string, probability: number])[]): number {
  const types = new WordTypes(newsGazetteer());
  const read = ([written, probability]: readonly [string, number]) =>
    probabilitiesInArticle(
      [types.of(written)],
      Float32Array.from([1 - probability, probability, 0]),
      types,
    )[0] as number;
  for (const one of before) read(one);
  return read([word, 0.35]);
}

it('a name that the article made clear before is the likelier a name, whatever is joined to it', () => {
  expect(doubtful('اراجون', [['اراجون', 0.95]])).toBeGreaterThan(0.4);
  expect(doubtful('اراجون', [['باراجون', 0.95]])).toBeGreaterThan(0.4);
  expect(doubtful('واراجون', [['اراجون', 0.95]])).toBeGreaterThan(0.4);
});

it('a word that was none before is the less likely one', () => {
  expect(doubtful('صور', [['صور', 0.02]])).toBeLessThan(0.3);
  expect(doubtful('صور', [['وصور', 0.02]])).toBeLessThan(0.3);
});

it('other words change nothing', () => {
  expect(doubtful('اراجون', [])).toBeCloseTo(0.35);
  expect(doubtful('اراجون', [['بلنسيه', 0.95]])).toBeCloseTo(0.35);
});

describe('how much others of a word weigh', () => {
  /** What becomes of the last of some readings of words, each with the probability that the tagger gave it. */
  function last(...readings: readonly (readonly [word: string, probability: number])[]): number {
    const types = new WordTypes(newsGazetteer());
    const words = readings.map(([word]) => types.of(word));
    const marginals = Float32Array.from(
      readings.flatMap(([, probability]) => [1 - probability, probability, 0]),
    );
    return probabilitiesInArticle(words, marginals, types).at(-1) ?? Number.NaN;
  }
  const odds = (probability: number) => Math.log(probability / (1 - probability));
  const weighed = (own: number, mean: number, others: number) =>
    1 / (1 + Math.exp(-(odds(own) + 0.4 * mean * (others / (others + 1)))));

  it('is their mean, the more of them the more', () => {
    expect(last(['بلنسيه', 0.8], ['بلنسيه', 0.35])).toBeCloseTo(weighed(0.35, odds(0.8), 1), 3);
    expect(last(['بلنسيه', 0.8], ['بلنسيه', 0.6], ['بلنسيه', 0.35])).toBeCloseTo(
      weighed(0.35, (odds(0.8) + odds(0.6)) / 2, 2),
      3,
    );
    expect(last(['بلنسيه', 0.8], ['بلنسيه', 0.2], ['بلنسيه', 0.35])).toBeCloseTo(0.35, 3);
  });

  it('is bounded for any one of them', () => {
    expect(last(['بلنسيه', 0.999_99], ['بلنسيه', 0.35])).toBeCloseTo(weighed(0.35, 4, 1), 3);
    expect(last(['بلنسيه', 0.000_01], ['بلنسيه', 0.35])).toBeCloseTo(weighed(0.35, -4, 1), 3);
    expect(last(['بلنسيه', 1], ['بلنسيه', 1])).toBeCloseTo(1, 3);
  });

  it('is nothing for a word that hardly names a place', () => {
    expect(last(['بلنسيه', 0.9], ['بلنسيه', 0.029])).toBeCloseTo(0.029, 5);
    expect(last(['بلنسيه', 0.9], ['بلنسيه', 0.031])).toBeGreaterThan(0.04);
  });

  it('is told by every form that proclitics give the word, but for short ones', () => {
    const same = weighed(0.35, odds(0.8), 1);
    for (const before of ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول']) {
      expect(last([`${before}شيراز`, 0.8], ['شيراز', 0.35]), before).toBeCloseTo(same, 3);
      expect(last(['شيراز', 0.8], [`${before}شيراز`, 0.35]), before).toBeCloseTo(same, 3);
    }
    expect(last(['فكشيراز', 0.8], ['شيراز', 0.35])).toBeCloseTo(0.35, 3);
    expect(last(['صور', 0.8], ['بصور', 0.35])).toBeCloseTo(0.35, 3);
    expect(last(['حلبا', 0.8], ['بحلبا', 0.35])).toBeCloseTo(same, 3);
  });
});
