import type { i18n } from 'i18next';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { LanguageTag } from '../i18n/languages.ts';
import { openArticle } from '../services/reading.ts';
import type { AppState } from '../state/app-state.ts';
import { selectArticleId, selectMentionsOf } from '../state/article-slice.ts';
import { selectComparedIds } from '../state/comparison-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { ABOUT_HASH, type Address, formatAddress, isShareHash, parseAddress } from './address.ts';
import { compare } from './compare.ts';
import { changeLanguage } from './language.ts';
import { withPart } from './with-part.ts';

/**
 * Keeps the page's address and the store at one: what the address says is opened at start and on back and forward; what
 * the reader chooses is written to it, a new place or article as a step of the history.
 */
export function keepAddress(store: AppStore, texts: i18n): void {
  /** A place of the address that waits for the article's mentions. */
  let awaited: PlaceId | null = null;
  /** The articles that the address compares, none for one that is read, until the text that it names is there. */
  let awaitedCompared: readonly string[] | null = null;

  /** What follows the address is no step of its own. */
  let following = false;
  function follow() {
    following = true;
    goWhereAddressSays();
    following = false;
  }

  function goWhereAddressSays() {
    const { language, theme, articleId, placeId, compared } = readAddress();
    const { preferences, prefer, focusPlace, clearFocus } = store.getState();
    if (language && language !== preferences.language) void changeLanguage(store, texts, language);
    if (theme && theme !== preferences.theme) prefer({ theme });
    const shown = selectArticleId(store.getState());
    // The page about Yaqut and the offer of a link lie over what is read and leave it as it is.
    if (shown !== null && liesOver(location.hash)) return;
    awaited = placeId;
    awaitedCompared = compared;
    if (shown === null || (articleId !== null && articleId !== shown)) {
      // First, so that nothing writes the article that is left into the address of the next.
      void openArticle(store, articleId);
      clearFocus('url');
      return;
    }
    compareAwaited();
    if (placeId === null) clearFocus('url');
    else if (placeId !== selectFocusedPlaceId(store.getState())) focusPlace(placeId, 'url');
    showAwaited(store.getState());
  }

  function arrive() {
    const { hash } = location;
    if (isShareHash(hash)) {
      void withPart(
        store,
        () => import('./receive-shared.ts'),
        ({ offerShared }) => offerShared(store, hash),
      );
    }
    follow();
  }

  function compareAwaited() {
    const state = store.getState();
    const ids = awaitedCompared;
    if (!ids || state.article.status === 'loading') return;
    awaitedCompared = null;
    if (ids.join() === selectComparedIds(state).join()) return;
    if (ids.length === 0) state.endComparison();
    else compare(store, ids);
  }

  function showAwaited(state: AppState) {
    if (awaited === null || state.article.status !== 'ready' || !('value' in state.mentions)) return;
    const placeId = awaited;
    const { comparison } = state;
    if (comparison?.status === 'looking') return;
    const isNamed =
      selectMentionsOf(placeId)(state).length > 0 ||
      (comparison?.status === 'ready' && comparison.articles.some(({ places }) => places.has(placeId)));
    // Where the text is still looked through, the place may yet come.
    if (!isNamed && state.mentions.status === 'partial') return;
    awaited = null;
    if (isNamed) {
      if (selectFocusedPlaceId(state) !== placeId) state.focusPlace(placeId, 'url');
    } else {
      state.clearFocus('url');
      state.tell('unknown-place');
    }
  }

  function write(state: AppState, before: AppState) {
    const shown = readAddress();
    const articleId = selectArticleId(state) ?? shown.articleId;
    const placeId = selectFocusedPlaceId(state) ?? awaited;
    const address: Address = {
      ...preferencesToWrite(state, before, shown),
      articleId,
      placeId,
      compared: awaitedCompared ?? selectComparedIds(state),
    };
    const named = following ? null : shown.articleId;
    const isAbout = location.hash === ABOUT_HASH;
    const hash = isAbout ? ABOUT_HASH : '';
    const shownAddress = isAbout ? { ...address, articleId: null } : address;
    const url = `${location.pathname}${formatAddress(shownAddress, location.search)}${hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    if (isStep(state, before) || leaves(state, named)) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  /** Choices that are not in the address yet: a step of the history takes longer than lighting what was pressed. */
  let unwritten: (readonly [state: AppState, before: AppState])[] = [];
  function writeChoices() {
    const due = unwritten;
    unwritten = [];
    for (const [state, before] of due) write(state, before);
  }

  window.addEventListener('popstate', () => {
    unwritten = [];
    arrive();
  });
  window.addEventListener('pagehide', writeChoices);
  store.subscribe((state, before) => {
    if (state.article !== before.article) compareAwaited();
    if (state.mentions !== before.mentions || state.comparison !== before.comparison)
      showAwaited(store.getState());
    // What a link offers stays in the address until it is answered.
    if (isShareHash(location.hash)) return;
    if (isChoice(state, before)) {
      unwritten.push([state, before]);
      afterPaint(writeChoices);
    } else if (unwritten.length > 0) unwritten.push([store.getState(), before]);
    else write(store.getState(), before);
  });
  arrive();
}

/** The language and the theme where the reader has just changed them, else as the address has them. */
const preferencesToWrite = (
  { preferences: now }: AppState,
  { preferences: before }: AppState,
  shown: Address,
): Pick<Address, 'language' | 'theme'> => ({
  language: now.language === before.language ? shown.language : (now.language as LanguageTag),
  theme: now.theme === before.theme ? shown.theme : now.theme === 'system' ? null : now.theme,
});

/** Whether the browser's way back leads to how things stood before. */
const isStep = (state: AppState, before: AppState) =>
  isChoice(state, before) || isAnotherArticle(state, before) || isAnotherComparison(state, before);

/**
 * Whether another article is read than the address names. Who hears of a new one before this may act on it: then the state
 * after is told first, of which the article is no news.
 */
const leaves = ({ article }: AppState, named: string | null): boolean =>
  named !== null && article.status === 'ready' && article.value.id !== named;

/** What the voice comes to is no choice: the way back would lead through every place it has named. */
const isChoice = (state: AppState, before: AppState) =>
  state.focus !== before.focus && state.focus.origin !== 'url' && state.focus.origin !== 'voice';

/** Whether the reader opened another text while one was shown: the way back leads to that. */
const isAnotherArticle = ({ article }: AppState, { article: former }: AppState) =>
  article.status === 'ready' && former.status === 'ready' && article.value.id !== former.value.id;

/** Whether the reader began to compare or went back to reading: the browser's way back leads out of it and in again. */
const isAnotherComparison = ({ comparison }: AppState, before: AppState) =>
  (comparison === null) !== (before.comparison === null);

const liesOver = (hash: string): boolean => hash === ABOUT_HASH || isShareHash(hash);

const readAddress = () => parseAddress(location.search, location.hash);
