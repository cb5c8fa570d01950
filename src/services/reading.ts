import type { Article } from '../domain/article/article.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { loadArticle } from './load-article.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadOutlines } from './load-outlines.ts';

/** Loads what every article needs, once; each part that fails can be asked for again. */
export async function loadPlaces(store: AppStore): Promise<void> {
  const loaded = await loadGazetteer();
  if (!loaded.ok) return store.getState().gazetteerFailed(loaded.failure);
  store.getState().gazetteerLoaded(loaded.value);
  recogniseShown(store);
}

/** Loads the base map that needs no network. */
export async function loadBaseMap(store: AppStore): Promise<void> {
  const loaded = await loadOutlines();
  if (loaded.ok) store.getState().outlinesLoaded(loaded.value);
  else store.getState().outlinesFailed(loaded.failure);
}

/**
 * Opens a built-in article (null: the first there is) and looks for its places as soon as the gazetteer is there.
 * Of two calls the later one wins, whichever file arrives first. Gives the article when it is shown.
 */
export async function openArticle(store: AppStore, id: string | null): Promise<Article | null> {
  const ticket = ++latestTicket;
  store.getState().articleLoading();
  const loaded = await loadArticle(id);
  if (ticket !== latestTicket) return null;
  if (!loaded.ok) {
    store.getState().articleFailed(loaded.failure);
    return null;
  }
  store.getState().showArticle(loaded.value);
  recogniseShown(store);
  return loaded.value;
}

let latestTicket = 0;

function recogniseShown(store: AppStore): void {
  const { article, gazetteer, showMentions } = store.getState();
  if (article.status !== 'ready' || gazetteer.status !== 'ready') return;
  showMentions(recognise(article.value.blocks, gazetteer.value));
}
