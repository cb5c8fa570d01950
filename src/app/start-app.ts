import type { i18n } from 'i18next';
import { startTexts } from '../i18n/set-up.ts';
import { readFirstReading } from '../services/first-reading.ts';
import { keepBaseMap } from '../services/keep-base-map.ts';
import { limitReach } from '../services/limit-reach.ts';
import { readPreferences, rememberPreferences } from '../services/preferences-storage.ts';
import { keepRecognised } from '../services/reading.ts';
import { readStillMap } from '../services/still-map.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { beginningWith } from '../state/first-reading.ts';
import { fetchViewsAhead } from '../state/on-demand.ts';
import { keepDigits } from './digits.ts';
import { notePresses } from './enters-card.ts';
import { howToStart, type Start } from './how-to-start.ts';
import { keepAddress } from './keep-address.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { beginning, keepLook } from './look.ts';
import { receiveTexts } from './receive-texts.ts';
import { typefacesOrPatience } from './typefaces.ts';
import { whenSettled } from './when-settled.ts';

/**
 * Makes the store and the texts and sets everything going that outlives views. The language and the theme are those of
 * the address, else those remembered, else the browser's. Where the page was built with the article that is asked for,
 * the store begins with it.
 */
export async function startApp(): Promise<{ start: Start; store: AppStore; texts: i18n }> {
  const { address, language, preferences } = beginning(readPreferences());
  const first = readFirstReading();
  const start = howToStart(first?.article.id, address, preferences);
  const isFirst = first !== null && (address.articleId === null || address.articleId === first.article.id);
  const store = createAppStore(
    {},
    isFirst ? { ...beginningWith(first, language), stillMap: readStillMap() } : {},
  );
  // Not as what the store begins with: views that take over the built page begin as that does.
  store.getState().prefer(preferences);
  notePresses();
  keepLook(store);
  rememberPreferences(store);
  keepRecognised(store);
  // What keeps the library is not needed to see the text.
  const library = import('../services/library/keep-library.ts').then(({ keepLibrary }) => keepLibrary(store));
  library.catch(() => store.getState().storageFailed('refused'));
  limitReach(store, { flush: () => library.then((keeping) => keeping.flush()) });
  keepBaseMap(store);
  whenSettled(store, () => {
    void import('./at-rest.ts').then(({ keepFromRestOn }) => keepFromRestOn(store));
    void fetchViewsAhead();
  });
  loadKnowledge(store);
  const [texts] = await Promise.all([
    startTexts(language),
    start === 'whole' || typefacesOrPatience(language),
  ]);
  await keepDigits(store, texts);
  receiveTexts(store);
  keepAddress(store, texts);
  if (isComingBack()) void import('./reading-place.ts').then((place) => place.returnToReadingPlace(store));
  if (window.parent !== window) {
    void import('./embedding.ts').then(({ hostOf, speakWithHost }) =>
      speakWithHost(store, hostOf(location.search), window.parent),
    );
  }
  return { start, store, texts };
}

/** Whether the page was loaded anew, or the way back led to it: then it goes on where it was left. */
function isComingBack(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type !== 'navigate';
}
