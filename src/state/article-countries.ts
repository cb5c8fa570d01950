import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { AppState } from './app-state.ts';
import { type ArticlePlace, selectArticlePlaces } from './article-places.ts';

const known = new WeakMap<readonly ArticlePlace[], ReadonlySet<PlaceId>>();

/** The countries that the article names places of, or names themselves; the same set as long as the places are the same. */
export function selectArticleCountries(state: AppState): ReadonlySet<PlaceId> {
  const places = selectArticlePlaces(state);
  const before = known.get(places);
  if (before) return before;
  const countries = new Set(places.map(({ place }) => place.country ?? place.id));
  known.set(places, countries);
  return countries;
}
