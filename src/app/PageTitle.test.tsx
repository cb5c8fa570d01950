import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { newsArticle } from '../testing/news-article.ts';
import { renderApp } from '../testing/render-app.tsx';
import { PageTitle } from './PageTitle.tsx';

it('begins with the article’s title, goes on with the place in focus and ends with the app’s name', async () => {
  const { store } = await renderApp(<PageTitle />, 'en');
  const show = (title: string | null) => act(() => store.getState().showArticle({ ...newsArticle(), title }));
  show(null);
  expect(document.title).toBe('Yaqut · Read an Arabic text, see its places');
  show('محادثات القاهرة');
  expect(document.title).toBe('محادثات القاهرة · Yaqut');
  act(() => store.getState().focusPlace(placeId('t:doha'), 'list'));
  expect(document.title).toBe('محادثات القاهرة · Doha · Yaqut');
  show(null);
  expect(document.title).toBe('Doha · Yaqut');
});
