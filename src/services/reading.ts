import type { Article } from '../domain/article/article.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { findMentions } from './find-mentions.ts';
import { loadArticle } from './load-article.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadOutlines } from './load-outlines.ts';

/** Loads what every article needs, once; each part that fails can be asked for again. */
export async function loadPlaces(store: AppStore): Promise<void> {
  const loaded = await loadGazetteer();
  if (!loaded.ok) return store.getState().gazetteerFailed(loaded.failure);
  store.getState().gazetteerLoaded(loaded.value);
  void recogniseShown(store);
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
  void recogniseShown(store);
  return loaded.value;
}

let latestTicket = 0;

/** Looks for the places of the article on the page; an answer that comes after another article has been opened is dropped. */
async function recogniseShown(store: AppStore): Promise<void> {
  const { article, gazetteer } = store.getState();
  if (article.status !== 'ready' || gazetteer.status !== 'ready') return;
  const { found, byRulesAlone } = await findMentions(article.value.blocks);
  const { article: shown, showMentions, recognitionFailed, tell } = store.getState();
  if (shown !== article) return;
  if (found.ok) showMentions(found.value);
  else recognitionFailed(found.failure);
  if (byRulesAlone) tell('rules-alone');
}
