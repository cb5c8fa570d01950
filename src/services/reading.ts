import type { Article } from '../domain/article/article.ts';
import { isOwnArticle } from '../domain/library/kept-article.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { Outcome } from '../state/failure.ts';
import { type Finding, findMentions } from './find-mentions.ts';
import { openKeptArticle } from './library/open-kept-article.ts';
import { unreachablePart } from './unreachable-part.ts';

/**
 * Loads what every article needs, once; each part that fails can be asked for again. Where the places of the article are
 * known already, and the reader has not said what it is about, they stay.
 */
export async function loadPlaces(store: AppStore): Promise<void> {
  const [loaded, rules] = await Promise.all([
    import('./load-gazetteer.ts').then(
      ({ loadGazetteer }) => loadGazetteer(),
      () => unreachablePart('load-gazetteer'),
    ),
    import('../state/word-rules.ts').then(
      ({ WORD_RULES }) => WORD_RULES,
      () => null,
    ),
  ]);
  if (rules) store.getState().wordRulesLoaded(rules);
  else return store.getState().gazetteerFailed(unreachablePart('word-rules').failure);
  if (!loaded.ok) return store.getState().gazetteerFailed(loaded.failure);
  store.getState().gazetteerLoaded(loaded.value);
  const { mentions, corrections } = store.getState();
  if (mentions.status !== 'ready' || corrections.about !== null) recogniseShown(store);
}

/** Loads the base map that needs no network, as coarse as it may be at first. */
export async function loadBaseMap(store: AppStore): Promise<void> {
  const first = await outlinesFile((outlines) => outlines.loadFirstOutlines());
  if (first.ok) store.getState().outlinesLoaded(first.value);
  else await refineBaseMap(store);
}

/** Loads the outlines that take the place of the first ones; these stay where the others do not come. */
export async function refineBaseMap(store: AppStore): Promise<void> {
  const loaded = await outlinesFile((outlines) => outlines.loadOutlines());
  if (loaded.ok) store.getState().outlinesLoaded(loaded.value);
  else if (store.getState().outlines.status !== 'ready') store.getState().outlinesFailed(loaded.failure);
}

/** What reads outlines is fetched beside the map. */
async function outlinesFile<T>(
  load: (outlines: typeof import('./load-outlines.ts')) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return import('./load-outlines.ts').then(load, () => unreachablePart('load-outlines'));
}

/** Fetches the finer outlines when a view from near first asks for them. */
export function keepNearOutlines(store: AppStore): () => void {
  return store.subscribe(({ nearOutlines }, before) => {
    if (nearOutlines?.status !== 'loading' || before.nearOutlines === nearOutlines) return;
    void outlinesFile((outlines) => outlines.loadNearOutlines()).then((loaded) => {
      if (loaded.ok) store.getState().nearOutlinesLoaded(loaded.value);
      else store.getState().nearOutlinesFailed(loaded.failure);
    });
  });
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
    store.getState().articleFailed(loaded.failure);
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

let finding: Finding | null = null;

/**
 * Looks for the places of the article on the page; answers that come after another article has been opened are dropped.
 * Mentions that are there already stay until all new ones are known.
 */
export function recogniseShown(store: AppStore): void {
  const { article, gazetteer, corrections, mentions } = store.getState();
  if (article.status !== 'ready' || gazetteer.status !== 'ready') return;
  const isAnew = mentions.status === 'ready';
  finding = findMentions(article.value.blocks, corrections.about ?? [], (answer) => {
    const state = store.getState();
    if (state.article !== article) return;
    switch (answer.kind) {
      case 'some':
        if (!isAnew) state.addMentions(answer.mentions, { done: answer.done, of: answer.of });
        return;
      case 'all':
        state.showMentions(answer.mentions);
        if (answer.byRulesAlone) state.tell('rules-alone');
        return;
      case 'failed':
        return state.recognitionFailed(answer.failure);
    }
  });
}

/** Looks for the places anew whenever the text is edited or the reader says what it is about, until stopped. */
export function keepRecognised(store: AppStore): () => void {
  return store.subscribe((state, before) => {
    const isSame = state.article === before.article;
    const isEdited = !isSame && idShown(state) !== null && idShown(state) === idShown(before);
    if (isEdited || (isSame && state.corrections.about !== before.corrections.about)) recogniseShown(store);
  });
}

const idShown = ({ article }: AppState) => (article.status === 'ready' ? article.value.id : null);

/** Stops the recognition of a long text; what was found stays lit. */
export function stopRecognition(store: AppStore): void {
  finding?.stop();
  store.getState().mentionsStopped();
}

/** Takes up the recognition of a long text where it was stopped. */
export function resumeRecognition(store: AppStore): void {
  store.getState().mentionsGoOn();
  finding?.goOn();
}
