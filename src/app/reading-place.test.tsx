import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newsArticle } from '../testing/news-article.ts';
import { readingStore } from '../testing/render-app.tsx';
import { keepReadingPlace, returnToReadingPlace } from './reading-place.ts';

const BLOCK_HEIGHT = 400;

/** The page with a text of that many blocks, each as high as the next, in a pane that scrolls. */
function page(): HTMLElement {
  const blocks = [0, 1, 2, 3, 4].map((n) => `<p id="b${n}" data-block-id="b${n}"></p>`).join('');
  document.body.innerHTML = `<main class="reader-pane"><article id="article"><div class="part">${blocks}</div></article></main>`;
  const pane = document.querySelector('.reader-pane') as HTMLElement;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = this.hasAttribute('data-block-id') ? Number(this.id.slice(1)) : 0;
    const height = this.hasAttribute('data-block-id') ? BLOCK_HEIGHT : 5 * BLOCK_HEIGHT;
    return new DOMRect(0, at * BLOCK_HEIGHT - pane.scrollTop, 300, height);
  });
  return pane;
}

/** Reads as far as that and leaves the page. */
function leaveAt(scrollTop: number) {
  const pane = page();
  const store = readingStore('en');
  keepReadingPlace(store);
  pane.scrollTop = scrollTop;
  dispatchEvent(new Event('pagehide'));
}

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(() => {
  // What still approaches its place ends.
  dispatchEvent(new Event('wheel'));
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const frames = () => new Promise((resolve) => setTimeout(resolve, 80));

it('a page loaded anew goes on where the text was left', async () => {
  leaveAt(950);
  const pane = page();
  returnToReadingPlace(readingStore('en'));
  await vi.waitFor(() => expect(pane.scrollTop).toBe(950));
});

it('the sheet that was open is open again', async () => {
  page();
  const left = readingStore('en');
  keepReadingPlace(left);
  left.getState().openSheet();
  dispatchEvent(new Event('pagehide'));
  const store = readingStore('en');
  returnToReadingPlace(store);
  await vi.waitFor(() => expect(store.getState().sheetOpen).toBe(true));
});

it('waits for a text that comes late', async () => {
  leaveAt(950);
  const pane = page();
  const store = readingStore('en');
  store.getState().articleLoading();
  returnToReadingPlace(store);
  await frames();
  expect(pane.scrollTop).toBe(0);
  store.getState().showArticle(newsArticle());
  await vi.waitFor(() => expect(pane.scrollTop).toBe(950));
});

it('another text begins at its top', async () => {
  leaveAt(950);
  const pane = page();
  const store = readingStore('en');
  store.getState().showArticle({ ...newsArticle(), id: 'other' });
  returnToReadingPlace(store);
  await frames();
  expect(pane.scrollTop).toBe(0);
});

it('a place in the address goes first', async () => {
  leaveAt(950);
  history.replaceState(null, '', '/#/a/some?place=iso:EG');
  const pane = page();
  returnToReadingPlace(readingStore('en'));
  await frames();
  expect(pane.scrollTop).toBe(0);
});

it('a reader who has begun to move is left alone', async () => {
  leaveAt(950);
  const pane = page();
  const store = readingStore('en');
  store.getState().articleLoading();
  returnToReadingPlace(store);
  dispatchEvent(new Event('wheel'));
  store.getState().showArticle(newsArticle());
  await frames();
  expect(pane.scrollTop).toBe(0);
});
