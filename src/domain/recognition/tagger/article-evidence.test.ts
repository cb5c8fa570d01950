import { expect, it } from 'vitest';
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
