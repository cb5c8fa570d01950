import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { startApp } from './app/start-app.ts';
import { StoreProvider } from './state/store-context.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

const { store, texts } = await startApp();
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <StoreProvider value={store}>
        <App />
      </StoreProvider>
    </I18nextProvider>
  </StrictMode>,
);
