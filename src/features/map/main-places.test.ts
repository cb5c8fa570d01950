import { describe, expect, it } from 'vitest';
import { makePlace } from '../../domain/testdata/news-places.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { mainGroups, mainPlaces } from './main-places.ts';

/** A place that compared articles name so often. */
const at = (id: string, lat: number, lon: number, ...counts: readonly number[]): ArticlePlace => ({
  place: makePlace({ id, names: [id], lat, lon }),
  count: counts.reduce((sum, count) => sum + count, 0),
  counts,
});
const ids = (places: readonly ArticlePlace[]) => places.map(({ place }) => place.id);

const CAIRO_TALKS = [
  at('cairo', 30, 31, 2, 1),
  at('gaza', 31.5, 34.5, 3, 0),
  at('doha', 25.3, 51.5, 1, 0),
  at('amman', 31.9, 35.9, 1, 0),
];
const LIMA = at('lima', -12, -77, 0, 1);
const CARACAS = at('caracas', 10.5, -66.9, 0, 1);

describe('the main places of compared articles', () => {
  it('are those of each, however far from the others’ and seldom named', () => {
    const places = [...CAIRO_TALKS, LIMA, CARACAS];
    expect(ids(mainPlaces(places))).toEqual(ids(places));
    expect(mainGroups(places).map(ids)).toEqual([
      ['cairo', 'gaza', 'doha', 'amman'],
      ['cairo', 'lima', 'caracas'],
    ]);
  });

  it('leave out what each by itself would, by how often that one names it', () => {
    const tokyo = at('tokyo', 35.7, 139.7, 1, 0);
    expect(ids(mainPlaces([...CAIRO_TALKS, tokyo]))).toEqual(ids(CAIRO_TALKS));
    const often = at('tokyo', 35.7, 139.7, 0, 5);
    expect(ids(mainPlaces([...CAIRO_TALKS, often]))).toContain('tokyo');
  });
});
