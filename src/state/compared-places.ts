import { compareArticles, type NamedGroup } from '../domain/comparison/compare-articles.ts';
import { madeAnew, madeOnce } from '../domain/made-once.ts';
import type { AppState } from './app-state.ts';
import { type ArticlePlace, selectArticlePlaces } from './article-places.ts';
import { selectPlace } from './gazetteer-slice.ts';

const NO_GROUPS: readonly NamedGroup[] = [];

/** Who names what, as long as articles are compared. */
export function selectNamedGroups({ comparison }: AppState): readonly NamedGroup[] {
  return comparison?.status === 'ready' ? groupsOf(comparison.articles) : NO_GROUPS;
}

const groupsOf = madeOnce(compareArticles);

const mapPlaces = madeAnew<readonly ArticlePlace[]>();

/** What the map shows: the places of the article, or of the articles compared with the mark of who names them. */
export function selectMapPlaces(state: AppState): readonly ArticlePlace[] {
  const { comparison, gazetteer } = state;
  if (comparison?.status !== 'ready') return selectArticlePlaces(state);
  const groups = selectNamedGroups(state);
  return mapPlaces(groups, [gazetteer], () => {
    const order = comparison.articles.map(({ articleId }) => articleId);
    return groups.flatMap(({ namedBy, places }) =>
      places.flatMap(({ placeId, count }) => {
        const place = selectPlace(placeId)(state);
        const indexes = namedBy.map((id) => order.indexOf(id));
        const counts = comparison.articles.map(({ places: own }) => own.get(placeId) ?? 0);
        return place ? [{ place, count, namedBy: indexes, counts }] : [];
      }),
    );
  });
}
