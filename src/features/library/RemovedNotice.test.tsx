import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import { ownArticleId } from '../../domain/library/kept-article.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';

const article = { ...newsArticle(), id: ownArticleId('a') };
const another = { ...newsArticle(), id: ownArticleId('b') };

async function readOwn() {
  const onEnd = vi.fn();
  const { store } = await renderApp(<RemovedNotice onEnd={onEnd} />, 'en');
  const state = store.getState();
  act(() => {
    for (const each of [article, another]) state.keepArticle(each, 'text', 1);
    state.showArticle(article);
    store.setState({ libraryRead: true });
  });
  return { store, state, onEnd };
}
const told = () => screen.getByRole('status').textContent;

it('says that the text on the page is deleted, and takes that back with what was decided since', async () => {
  const { store, state, onEnd } = await readOwn();
  expect(told()).toBe('');
  act(() => state.removeArticle(another.id));
  expect(told()).toBe('');
  act(() => state.removeArticle(article.id));
  expect(told()).toMatch(/^This text is deleted/u);
  const corrections = { corrections: [], about: [placeId('iso:EG')] };
  act(() => store.setState({ corrections }));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(told()).toBe('');
  expect(onEnd).toHaveBeenCalledOnce();
  expect(store.getState().keptArticles.get(article.id)?.article).toBe(article);
  expect(store.getState().keptCorrections.get(article.id)).toBe(corrections);
});

it('offers no way back where another tab deleted it, and goes when it is put away', async () => {
  const { store } = await readOwn();
  act(() => store.setState({ keptArticles: new Map() }));
  expect(told()).toMatch(/^This text is deleted/u);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(told()).toBe('');
});

it('is over with the text: what was deleted cannot come back', async () => {
  const { store, state } = await readOwn();
  act(() => state.removeArticle(article.id));
  act(() => state.showArticle(another));
  expect(told()).toBe('');
  expect(store.getState().removed).toBeNull();
});
