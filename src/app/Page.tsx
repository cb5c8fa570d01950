import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AppStore } from '../state/create-app-store.ts';
import { StoreProvider } from '../state/store-context.ts';
import { App } from './App.tsx';

/** The app with its store and its texts. */
export function Page({ store, texts }: { store: AppStore; texts: i18n }) {
  return (
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <StoreProvider value={store}>
          <App />
        </StoreProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
