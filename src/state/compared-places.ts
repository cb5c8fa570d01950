import { compareArticles, type NamedGroup } from '../domain/comparison/compare-articles.ts';
import type { AppState } from './app-state.ts';
import { type ArticlePlace, selectArticlePlaces } from './article-places.ts';
import type { Comparison } from './comparison-slice.ts';
import { selectPlace } from './gazetteer-slice.ts';

const NO_GROUPS: readonly NamedGroup[] = [];
const groupsOf = new WeakMap<Comparison, readonly NamedGroup[]>();

/** Who names what, as long as articles are compared. */
export function selectNamedGroups({ comparison }: AppState): readonly NamedGroup[] {
  if (comparison?.status !== 'ready') return NO_GROUPS;
  const groups = groupsOf.get(comparison) ?? compareArticles(comparison.articles);
  groupsOf.set(comparison, groups);
  return groups;
}

const placesOf = new WeakMap<
  readonly NamedGroup[],
  { readonly gazetteer: AppState['gazetteer']; readonly places: readonly ArticlePlace[] }
>();

/** What the map shows: the places of the article, or of the articles compared with the mark of who names them. */
export function selectMapPlaces(state: AppState): readonly ArticlePlace[] {
  const { comparison, gazetteer } = state;
  if (comparison?.status !== 'ready') return selectArticlePlaces(state);
  const groups = selectNamedGroups(state);
  const known = placesOf.get(groups);
  if (known?.gazetteer === gazetteer) return known.places;
  const order = comparison.articles.map(({ articleId }) => articleId);
  const places = groups.flatMap(({ namedBy, places: named }) =>
    named.flatMap(({ placeId, count }) => {
      const place = selectPlace(placeId)(state);
      const indexes = namedBy.map((id) => order.indexOf(id));
      const counts = comparison.articles.map(({ places: own }) => own.get(placeId) ?? 0);
      return place ? [{ place, count, namedBy: indexes, counts }] : [];
    }),
  );
  placesOf.set(groups, { gazetteer, places });
  return places;
}
