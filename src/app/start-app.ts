import type { i18n } from 'i18next';
import { type LanguageTag, matchLanguage } from '../i18n/languages.ts';
import { startTexts } from '../i18n/set-up.ts';
import { keepAppOffline } from '../services/keep-app-offline.ts';
import { keepLibrary } from '../services/library/keep-library.ts';
import { readPreferences, rememberPreferences } from '../services/preferences-storage.ts';
import { keepReadingAloud } from '../services/read-aloud.ts';
import { keepNearOutlines, keepRecognised, loadBaseMap, loadPlaces } from '../services/reading.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { parseAddress } from './address.ts';
import { keepDigits } from './digits.ts';
import { notePresses } from './enters-card.ts';
import { keepAddress } from './keep-address.ts';
import { namePlacesIn } from './language.ts';
import { keepLatinNames } from './latin-names.ts';
import { receiveTexts } from './receive-texts.ts';
import { keepTheme } from './theme.ts';
import { typefacesOrPatience } from './typefaces.ts';

/** The language of a reader who has none of the interface's. */
const DEFAULT_LANGUAGE: LanguageTag = 'ar';

/**
 * Makes the store and the texts and sets everything going that outlives views. The language and the theme are those of
 * the address, else those remembered, else the browser's.
 */
export async function startApp(): Promise<{ store: AppStore; texts: i18n }> {
  const remembered = readPreferences();
  const address = parseAddress(location.search, location.hash);
  const language =
    address.language ??
    matchLanguage([remembered.language ?? '', ...navigator.languages]) ??
    DEFAULT_LANGUAGE;
  const store = createAppStore({
    ...remembered,
    ...(address.theme && { theme: address.theme }),
    language,
  });
  notePresses();
  keepTheme(store);
  rememberPreferences(store);
  keepRecognised(store);
  keepLatinNames(store);
  keepLibrary(store);
  keepReadingAloud(store);
  void loadPlaces(store);
  keepNearOutlines(store);
  void loadBaseMap(store);
  void namePlacesIn(store, language);
  const [texts] = await Promise.all([startTexts(language), typefacesOrPatience(language)]);
  await keepDigits(store, texts);
  receiveTexts(store);
  keepAppOffline();
  keepAddress(store, texts);
  return { store, texts };
}
