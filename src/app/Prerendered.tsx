import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { makeTexts } from '../i18n/set-up.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { beginningWith, type FirstReading } from '../state/first-reading.ts';
import type { BuiltMap } from '../state/map-view-slice.ts';
import { DEFAULT_PREFERENCES } from '../state/preferences-slice.ts';
import { Page } from './Page.tsx';
import { PlaceIndex } from './PlaceIndex.tsx';

/** A page that has just begun with an article, as markup: the app, and the index of places for who runs no scripts. */
export async function prerendered(
  first: FirstReading,
  stillMap: BuiltMap,
): Promise<{ app: string; index: string }> {
  const { language } = DEFAULT_PREFERENCES;
  const texts = await makeTexts('ar');
  const store = createAppStore({}, { ...beginningWith(first, language), stillMap });
  return {
    app: renderToString(<Page store={store} texts={texts} />),
    index: renderToStaticMarkup(
      <I18nextProvider i18n={texts}>
        <PlaceIndex first={first} names={first.names.get(language) ?? new Map()} />
      </I18nextProvider>,
    ),
  };
}
