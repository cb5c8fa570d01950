import type { PlaceId } from '../domain/gazetteer/place.ts';
import { madeOnce } from '../domain/made-once.ts';
import type { AppState } from './app-state.ts';
import { type ArticlePlace, selectArticlePlaces } from './article-places.ts';

/** The countries that the article names places of, or names themselves; the same set as long as the places are the same. */
export function selectArticleCountries(state: AppState): ReadonlySet<PlaceId> {
  return countriesOf(selectArticlePlaces(state));
}

const countriesOf = madeOnce(
  (places: readonly ArticlePlace[]): ReadonlySet<PlaceId> =>
    new Set(places.map(({ place }) => place.country ?? place.id)),
);
