import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentions, selectMentionsByPlace } from './article-slice.ts';
import { selectPlace } from './gazetteer-slice.ts';

/** A place that the article names, and how often. */
export interface ArticlePlace {
  readonly place: Place;
  readonly count: number;
  /** Where articles are compared: which of them name it, counted from 0. */
  readonly namedBy?: readonly number[];
  /** Where articles are compared: how often each of them names it, in their order. */
  readonly counts?: readonly number[];
}

/** Whether the whole text has been looked through and names nothing. */
export const selectNoneFound = (state: AppState): boolean =>
  state.article.status === 'ready' && state.mentions.status === 'ready' && selectMentions(state).length === 0;

const known = new WeakMap<
  ReadonlyMap<PlaceId, readonly Mention[]>,
  { readonly gazetteer: AppState['gazetteer']; readonly places: readonly ArticlePlace[] }
>();

/** The article's places in the order of their first mention; the same array as long as the mentions are the same. */
export function selectArticlePlaces(state: AppState): readonly ArticlePlace[] {
  const byPlace = selectMentionsByPlace(state);
  const { gazetteer } = state;
  const before = known.get(byPlace);
  if (before?.gazetteer === gazetteer) return before.places;
  const places = [...byPlace].flatMap(([id, mentions]) => {
    const place = selectPlace(id)(state);
    return place ? [{ place, count: mentions.length }] : [];
  });
  known.set(byPlace, { gazetteer, places });
  return places;
}

/** How many places the map shows: those of the article, or of all that are compared. */
export function selectMapPlaceCount(state: AppState): number {
  const { comparison } = state;
  if (comparison?.status !== 'ready') return selectArticlePlaces(state).length;
  const named = new Set(comparison.articles.flatMap(({ places }) => [...places.keys()]));
  return [...named].filter((id) => selectPlace(id)(state)).length;
}
