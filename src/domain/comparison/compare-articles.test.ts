import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaceId, placeId } from '../gazetteer/place.ts';
import { type ArticleNames, compareArticles } from './compare-articles.ts';

const naming = (
  articleId: string,
  places: Readonly<Record<string, number>>,
  unlocated: Readonly<Record<string, number>> = {},
): ArticleNames => ({
  articleId,
  places: new Map(Object.entries(places).map(([id, count]) => [placeId(id), count])),
  unlocated: new Map(Object.entries(unlocated)),
});
const told = (articles: readonly ArticleNames[]) =>
  compareArticles(articles).map(
    ({ namedBy, places }) =>
      `${namedBy.join('+')}: ${places.map(({ placeId: id, count }) => `${id}×${count}`).join(' ')}`,
  );

describe('compareArticles', () => {
  it('tells what two articles both name from what each names alone', () => {
    const first = naming('a', { 'iso:EG': 1, 'iso:LY': 2, 'iso:LB': 1 });
    const second = naming('b', { 'iso:QA': 1, 'iso:EG': 3 });
    expect(told([first, second])).toEqual(['a+b: iso:EG×4', 'a: iso:LY×2 iso:LB×1', 'b: iso:QA×1']);
  });

  it('has a group for each set of three articles that names something, those of most first', () => {
    const articles = [
      naming('a', { 'iso:EG': 1, 'iso:LY': 1 }),
      naming('b', { 'iso:EG': 1, 'iso:LB': 1, 'iso:QA': 1 }),
      naming('c', { 'iso:EG': 1, 'iso:LY': 1, 'iso:LB': 1 }),
    ];
    expect(told(articles)).toEqual(['a+b+c: iso:EG×3', 'a+c: iso:LY×2', 'b+c: iso:LB×2', 'b: iso:QA×1']);
  });

  it('deals names without a known place to the same groups, and to some of their own', () => {
    const groups = compareArticles([
      naming('a', { 'iso:LY': 1 }, { ألميريا: 1, ميستايا: 3 }),
      naming('b', {}, { ألميريا: 1 }),
    ]);
    expect(groups).toEqual([
      { namedBy: ['a', 'b'], places: [], unlocated: [{ text: 'ألميريا', count: 2 }] },
      {
        namedBy: ['a'],
        places: [{ placeId: 'iso:LY', count: 1 }],
        unlocated: [{ text: 'ميستايا', count: 3 }],
      },
    ]);
  });

  it('takes ids for what they are', () => {
    expect(told([naming('__proto__', { constructor: 1 }), naming('toString', { constructor: 1 })])).toEqual([
      '__proto__+toString: constructor×2',
    ]);
  });

  it('has nothing to tell of articles that name nothing', () => {
    expect(compareArticles([naming('a', {}), naming('b', {})])).toEqual([]);
  });

  it('puts every place into just one group, that of all who name it, with all mentions counted', () => {
    const places = fc.dictionary(
      fc.constantFrom('iso:EG', 'iso:LY', 'iso:LB', 'iso:QA'),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (named) => {
        const articles = named.map((each, index) => naming(`a${index}`, each));
        const seen = new Map<PlaceId, number>();
        for (const group of compareArticles(articles)) {
          for (const { placeId: id, count } of group.places) {
            expect(seen.has(id)).toBe(false);
            seen.set(id, count);
            const namers = articles.filter((article) => article.places.has(id));
            expect(group.namedBy).toEqual(namers.map(({ articleId }) => articleId));
            expect(count).toBe(namers.reduce((sum, article) => sum + (article.places.get(id) ?? 0), 0));
          }
        }
        expect(new Set(seen.keys())).toEqual(
          new Set(articles.flatMap((article) => [...article.places.keys()])),
        );
      }),
    );
  });
});
