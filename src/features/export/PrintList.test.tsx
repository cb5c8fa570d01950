import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { namedPlaces } from '../../domain/exchange/annotated-article.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { PrintList } from './PrintList.tsx';

it('tells last in a row the country that the place lies in, where it has a name', async () => {
  const store = readingStore('en');
  store.getState().namePlaces(new Map([[placeId('iso:EG'), 'Egypt']]));
  await renderApp(<PrintList named={namedPlaces(annotatedNews())} />, 'en', store);
  const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell').at(-1)?.textContent;
  const [head, cairo] = screen.getAllByRole('row');
  if (!head || !cairo) throw new Error('no rows');
  expect(within(head).getAllByRole('columnheader').at(-1)?.textContent).toBe('Country');
  expect(cellsOf(cairo)).toBe('Egypt');
});
