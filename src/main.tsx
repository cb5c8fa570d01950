import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './app/Page.tsx';
import { startApp } from './app/start-app.ts';
import { trustOwnParts } from './services/trust-own-parts.ts';
import './styles/index.css';

trustOwnParts();
const element = document.getElementById('root');
if (!element) throw new Error('the page has no #root');

const { start, store, texts } = await startApp();
const page = <Page store={store} texts={texts} />;
if (start === 'whole') hydrateRoot(element, page);
else {
  const root = createRoot(element);
  flushSync(() => root.render(page));
}
document.documentElement.removeAttribute('data-start');
