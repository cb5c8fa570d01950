import { mainGroup } from '../../domain/geo/main-group.ts';
import type { ArticlePlace } from '../../state/article-places.ts';

const known = new WeakMap<readonly ArticlePlace[], readonly ArticlePlace[]>();

/** Where articles are compared it counts which of them name a place: one alone that names a far one often is no reason to look at the whole world. */
const weightOf = ({ count, namedBy }: ArticlePlace): number => namedBy?.length ?? count;

/** The places that a first view has to hold. */
export function mainPlaces(places: readonly ArticlePlace[]): readonly ArticlePlace[] {
  const before = known.get(places);
  if (before) return before;
  const group = mainGroup(places.map((each) => ({ position: each.place.position, weight: weightOf(each) })));
  const main = group.flatMap((index) => places[index] ?? []);
  known.set(places, main);
  return main;
}
