import { useEffect, useRef } from 'react';
import type { Place } from '../../domain/gazetteer/place.ts';
import { type ArticlePlace, selectNoneFound } from '../../state/article-places.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { boxHeld } from './fit-still-map.ts';
import type { Aim } from './map-aim.ts';
import type { AimedMap } from './use-aim.ts';

/** Sends the map to the main group of an article's places when it has been read, and back when nothing is left where it lay. */
export function useArticleInView({ map, aim, send }: AimedMap, places: readonly ArticlePlace[]): void {
  const store = useAppStore();
  /** The article or comparison that the map was sent to last. */
  const fitted = useRef<unknown>(null);

  useEffect(() => {
    const { article, comparison, stillMap } = store.getState();
    const shown = comparison?.status === 'ready' ? comparison : article;
    if (!map || places.length === 0 || fitted.current === shown) return;
    fitted.current = shown;
    // The drawing has the article that was built in, not what it is compared with.
    const drawn = shown === article ? stillMap : null;
    send(drawn ? { kind: 'opening', box: boxHeld(drawn) } : { kind: 'main' }, false);
  }, [map, places, send, store]);

  // What the reader has said is no place, or another, leaves the map nothing to show where it lay.
  useEffect(() => {
    const shown = placesAimedAt(aim.current);
    if (!map || shown.length === 0 || store.getState().focus.kind !== 'none') return;
    const isNamed = places.some(({ place }) => shown.some(({ id }) => id === place.id));
    if (!isNamed) send({ kind: 'main' }, true);
  }, [map, aim, places, send, store]);

  // A text that names nothing has no use for the view of the one before.
  const noneFound = useAppState(selectNoneFound);
  useEffect(() => {
    const { article, comparison } = store.getState();
    if (!map || !noneFound || comparison || fitted.current === article) return;
    fitted.current = article;
    send({ kind: 'nothing' }, false);
  }, [map, noneFound, send, store]);
}

/** The places that the map was sent to by themselves. */
function placesAimedAt(aim: Aim | null): readonly Place[] {
  if (aim?.kind === 'place') return [aim.place];
  return aim?.kind === 'candidates' ? aim.places : [];
}
