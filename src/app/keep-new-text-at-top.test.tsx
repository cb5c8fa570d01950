import { expect, it, vi } from 'vitest';
import { newsArticle } from '../testing/news-article.ts';
import { readingStore } from '../testing/render-app.tsx';
import { keepNewTextAtTop } from './keep-new-text-at-top.ts';

/** The news article, read some way down. */
function readSomeWay() {
  document.body.innerHTML =
    '<main class="reader-pane"><button>a tool</button><article id="article" tabindex="-1"></article></main>';
  const pane = document.querySelector('.reader-pane') as HTMLElement;
  pane.scrollTop = 300;
  const store = readingStore('en');
  keepNewTextAtTop(store);
  return { store, pane, tool: document.querySelector('button') };
}

it('another text begins at its top and has the keyboard, which was nowhere', async () => {
  const { store, pane } = readSomeWay();
  store.getState().articleLoading();
  store.getState().showArticle({ ...newsArticle(), id: 'other' });
  await vi.waitFor(() => expect(pane.scrollTop).toBe(0));
  expect(document.activeElement?.id).toBe('article');
});

it('the keyboard stays where it is', async () => {
  const { store, pane, tool } = readSomeWay();
  tool?.focus();
  store.getState().showArticle({ ...newsArticle(), id: 'other' });
  await vi.waitFor(() => expect(pane.scrollTop).toBe(0));
  expect(document.activeElement).toBe(tool);
});

it('the keyboard goes on to the text from the button of the dialog that opened it', async () => {
  const { store, tool } = readSomeWay();
  tool?.classList.add('header-button');
  tool?.focus();
  store.getState().showArticle({ ...newsArticle(), id: 'other' });
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('article'));
});

it('an edited text is read on where it was, one that thereby becomes the reader’s own too', async () => {
  const { store, pane } = readSomeWay();
  store.getState().editArticle({ ...newsArticle(), title: 'edited' });
  store.getState().showArticle({ ...newsArticle(), id: 'own-copy' });
  store.getState().editArticle({ ...newsArticle(), id: 'own-copy', title: 'edited' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(pane.scrollTop).toBe(300);
});
