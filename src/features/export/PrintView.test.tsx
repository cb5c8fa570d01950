import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ownArticleId } from '../../domain/library/kept-article.ts';
import { formatDate } from '../../i18n/format.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { PrintView } from './PrintView.tsx';

afterEach(() => vi.useRealTimers());

it.each([
  ['cairo-talks', `${location.origin}/#/a/cairo-talks`],
  // It would lead nobody else there.
  [ownArticleId('a'), `${location.origin}/`],
])('tells below the text where and when it was printed (%s)', async (id, address) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 12) });
  const { store } = await renderApp(<PrintView />, 'en');
  act(() => store.getState().showArticle({ ...newsArticle(), id }));
  act(() => store.getState().showMentions([]));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const [told] = document.querySelectorAll('.print-view footer p');
  expect(told?.textContent).toBe(`${address} · ${formatDate(Date.now(), 'en')}`);
  cleanup();
});
