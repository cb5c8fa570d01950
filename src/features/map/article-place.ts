import { useMemo } from 'react';
import type { Place } from '../../domain/gazetteer/place.ts';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** A place that the article names, and how often. */
export interface ArticlePlace {
  readonly place: Place;
  readonly count: number;
}

/** The article's places in the order of their first mention; the same array as long as the mentions are the same. */
export function useArticlePlaces(): readonly ArticlePlace[] {
  const mentionsByPlace = useAppState(selectMentionsByPlace);
  const gazetteer = useAppState((state) => state.gazetteer);
  return useMemo(() => {
    if (gazetteer.status !== 'ready') return [];
    return [...mentionsByPlace].flatMap(([id, mentions]) => {
      const place = gazetteer.value.place(id);
      return place ? [{ place, count: mentions.length }] : [];
    });
  }, [mentionsByPlace, gazetteer]);
}
