import type { Place } from '../domain/gazetteer/place.ts';
import { madeAnew } from '../domain/made-once.ts';
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

const articlePlaces = madeAnew<readonly ArticlePlace[]>();

/** The article's places in the order of their first mention; the same array as long as the mentions are the same. */
export function selectArticlePlaces(state: AppState): readonly ArticlePlace[] {
  const byPlace = selectMentionsByPlace(state);
  return articlePlaces(byPlace, [state.gazetteer], () =>
    [...byPlace].flatMap(([id, mentions]) => {
      const place = selectPlace(id)(state);
      return place ? [{ place, count: mentions.length }] : [];
    }),
  );
}

/** How many places the map shows: those of the article, or of all that are compared. */
export function selectMapPlaceCount(state: AppState): number {
  const { comparison } = state;
  if (comparison?.status !== 'ready') return selectArticlePlaces(state).length;
  const named = new Set(comparison.articles.flatMap(({ places }) => [...places.keys()]));
  return [...named].filter((id) => selectPlace(id)(state)).length;
}
