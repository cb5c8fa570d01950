import type { LanguageTag } from '../i18n/languages.ts';
import { refineBaseMap } from '../services/keep-base-map.ts';
import { loadPlaces } from '../services/reading.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { namePlacesIn } from './language.ts';
import { whenSettled } from './when-settled.ts';

/**
 * Loads the places, their names and the finer outlines: at once, except where the page begins with an article whose places it knows. Then
 * that is to be seen first, with its map; the rest follows when the page has come to rest, or when something asks for it.
 */
export function loadKnowledge(store: AppStore): void {
  const first = store.getState();
  let asked = false;
  function load() {
    if (asked) return;
    asked = true;
    stopWatching();
    // The finer outlines are wanted least.
    void loadPlaces(store).then(() => refineBaseMap(store));
    void namePlacesIn(store, store.getState().preferences.language as LanguageTag);
  }
  const stopWatching = store.subscribe((state) => {
    if (asksForMore(state, first)) load();
  });
  if (first.article.status !== 'ready') load();
  else whenSettled(store, load);
}

const asksForMore = (state: AppState, first: AppState): boolean =>
  state.article !== first.article ||
  state.mentions !== first.mentions ||
  state.corrections !== first.corrections ||
  state.memory !== first.memory ||
  state.correcting !== null ||
  state.comparison !== null;
