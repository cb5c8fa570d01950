import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newsArticle } from '../../testing/news-article.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ComparedText } from './ComparedText.tsx';

it('says by its letter which of the compared articles is read', async () => {
  const { store } = await renderApp(<ComparedText />, 'en');
  const compared = (articleId: string) => ({
    articleId,
    name: '',
    language: 'ar',
    places: new Map(),
    unlocated: new Map(),
  });
  const told = () => screen.getByText(/text/u).textContent?.replace(/[\u2068\u2069]/gu, '');
  act(() => store.getState().showComparison([compared('other'), compared(newsArticle().id)]));
  expect(told()).toBe('This is the text of article B only; the map shows the places of both.');
  act(() =>
    store.getState().showComparison([compared('other'), compared(newsArticle().id), compared('third')]),
  );
  expect(told()).toBe('This is the text of article B only; the map shows the places of all.');
  act(() => store.getState().showComparison([compared('other'), compared('another')]));
  expect(told()).toMatch(/^This text is none of the articles compared/u);
});
