import type { Article } from '../domain/article/article.ts';
import { isOwnArticle } from '../domain/library/kept-article.ts';
import { selectArticleId } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { Outcome } from '../state/failure.ts';
import { openKeptArticle } from './library/open-kept-article.ts';
import { unreachablePart } from './unreachable-part.ts';

/** What looks for places, once it has been fetched: with the places themselves, since before them there is nothing to look for. */
let recognition: typeof import('./recognition.ts') | null = null;

/** Loads what every article needs and looks for the places of the one on the page; what fails can be asked for again. */
export async function loadPlaces(store: AppStore): Promise<void> {
  recognition ??= await import('./recognition.ts').catch(() => null);
  if (recognition) await recognition.loadPlaces(store);
  else store.getState().gazetteerFailed(unreachablePart('recognition').failure);
}

/**
 * Opens a built-in article (null: the first there is) or one of the reader's own that was kept, and looks for its
 * places as soon as the gazetteer is there. Of two calls the later one wins, whichever file arrives first. Gives the
 * article when it is shown.
 */
export async function openArticle(store: AppStore, id: string | null): Promise<Article | null> {
  const ticket = ++latestTicket;
  store.getState().articleLoading();
  const isOwn = id !== null && isOwnArticle(id);
  const loaded = await (isOwn ? openKeptArticle(store, id) : loadBuiltIn(id));
  if (ticket !== latestTicket) return null;
  if (!loaded.ok) {
    store.getState().articleFailed(loaded.failure, id);
    return null;
  }
  show(store, loaded.value);
  return loaded.value;
}

const loadBuiltIn = (id: string | null): Promise<Outcome<Article>> =>
  import('./load-article.ts').then(
    ({ loadArticle }) => loadArticle(id),
    () => unreachablePart('load-article'),
  );

/** Shows an article that the reader brought along, in place of whatever is shown or on its way. */
export function showOwnArticle(store: AppStore, article: Article): void {
  latestTicket++;
  show(store, article);
  store.getState().clearFocus('url');
}

function show(store: AppStore, article: Article): void {
  const { dismiss, showArticle } = store.getState();
  dismiss('no-arabic');
  dismiss('other-language');
  showArticle(article);
  recogniseShown(store);
}

let latestTicket = 0;

/** Looks for the places of the article on the page. */
export const recogniseShown = (store: AppStore): void => recognition?.recogniseShown(store);

/** Looks for the places anew whenever the text is edited or the reader says what it is about, until stopped. */
export function keepRecognised(store: AppStore): () => void {
  return store.subscribe((state, before) => {
    const isSame = state.article === before.article;
    const isEdited =
      !isSame && selectArticleId(state) !== null && selectArticleId(state) === selectArticleId(before);
    if (isEdited || (isSame && state.corrections.about !== before.corrections.about)) recogniseShown(store);
  });
}

/** Stops the recognition of a long text; what was found stays lit. */
export const stopRecognition = (store: AppStore): void => recognition?.stopRecognition(store);

/** Takes up the recognition of a long text where it was stopped. */
export const resumeRecognition = (store: AppStore): void => recognition?.resumeRecognition(store);
