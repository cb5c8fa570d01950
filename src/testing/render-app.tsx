import { type RenderResult, render } from '@testing-library/react';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type PlaceId, placeId } from '../domain/gazetteer/place.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import type { LanguageTag } from '../i18n/languages.ts';
import { startTexts } from '../i18n/set-up.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { fetchViewsAhead } from '../state/on-demand.ts';
import { StoreProvider } from '../state/store-context.ts';
import { WORD_RULES } from '../state/word-rules.ts';
import { newsArticle, newsMentions } from './news-article.ts';

const ENGLISH_NAMES: ReadonlyMap<PlaceId, string> = new Map(
  Object.entries({
    't:cairo': 'Cairo',
    't:doha': 'Doha',
    'iso:EG': 'Egypt',
    'iso:QA': 'Qatar',
    'iso:PS': 'Palestine',
    'iso:LY': 'Libya',
    'iso:LB': 'Lebanon',
    't:rafah': 'Rafah',
    't:khan-younis': 'Khan Younis',
    't:shifa': 'Al-Shifa Hospital',
    't:gaza-city': 'Gaza City',
    't:tripoli-ly': 'Tripoli',
    't:tripoli-lb': 'Tripoli, Lebanon',
    't:benghazi': 'Benghazi',
  }).map(([id, name]) => [placeId(id), name]),
);

/** A store in which the news article is read, its places found and named in the language. */
export function readingStore(language: LanguageTag): AppStore {
  const store = createAppStore({ language }, { wordRules: WORD_RULES });
  const state = store.getState();
  state.gazetteerLoaded(newsGazetteer());
  if (language === 'en') state.namePlaces(ENGLISH_NAMES);
  state.showArticle(newsArticle());
  state.showMentions(newsMentions());
  return store;
}

/** Renders views of the app as the page does: StrictMode, the real store, the real texts. */
export async function renderApp(
  views: ReactNode,
  language: LanguageTag,
  store: AppStore = readingStore(language),
): Promise<RenderResult & { store: AppStore; texts: i18n }> {
  // The views as they are once the page has come to rest.
  await fetchViewsAhead();
  const texts = await startTexts(language);
  const rendered = render(views, {
    wrapper: ({ children }) => (
      <StrictMode>
        <I18nextProvider i18n={texts}>
          <StoreProvider value={store}>{children}</StoreProvider>
        </I18nextProvider>
      </StrictMode>
    ),
  });
  return { ...rendered, store, texts };
}
