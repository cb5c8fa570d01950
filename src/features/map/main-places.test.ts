import { expect, it } from 'vitest';
import { makePlace } from '../../domain/testdata/news-places.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { mainPlaces } from './main-places.ts';

it('leaves out a far place that one of the compared articles names often', () => {
  const at = (id: string, lat: number, lon: number, count: number, namedBy?: readonly number[]) => ({
    place: makePlace({ id, names: [id], lat, lon }),
    count,
    ...(namedBy && { namedBy }),
  });
  const ids = (places: readonly ArticlePlace[]) => mainPlaces(places).map(({ place }) => place.id);
  const near = [at('cairo', 30, 31, 1, [0, 1]), at('gaza', 31.5, 34.5, 1, [0])];
  expect(ids([...near, at('tokyo', 35.7, 139.7, 5, [1])])).toEqual(['cairo', 'gaza']);
});
