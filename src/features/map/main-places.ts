import { mainGroup } from '../../domain/geo/main-group.ts';
import type { ArticlePlace } from '../../state/article-places.ts';

const known = new WeakMap<readonly ArticlePlace[], readonly ArticlePlace[]>();

/** The places that a first view has to hold. */
export function mainPlaces(places: readonly ArticlePlace[]): readonly ArticlePlace[] {
  const before = known.get(places);
  if (before) return before;
  const group = mainGroup(places.map(({ place: { position }, count }) => ({ position, weight: count })));
  const main = group.flatMap((index) => places[index] ?? []);
  known.set(places, main);
  return main;
}
