import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LibraryButton } from '../features/library/LibraryButton.tsx';
import { newsArticle } from '../testing/news-article.ts';
import { readingStore, renderApp } from '../testing/render-app.tsx';
import { useLibraryDeeds } from './use-library-deeds.ts';

vi.mock('../services/load-article.ts', () => {
  throw new Error('no network');
});

const Library = () => <LibraryButton deeds={useLibraryDeeds()} />;

it('an article that is said to be copied is among the reader’s own, without a network too', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  const store = readingStore('en');
  store.getState().listBuiltIn([newsArticle()]);
  await renderApp(<Library />, 'en', store);
  fireEvent.click(screen.getByRole('button', { name: 'Library' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Make a copy to edit/u }));
  await screen.findByText(/^Copied into your articles/u);
  const [kept] = store.getState().keptArticles.values();
  expect(kept).toMatchObject({ origin: 'copy', article: { blocks: newsArticle().blocks } });
});
