import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openArticle } from '../services/reading.ts';
import { renderApp } from '../testing/render-app.tsx';
import { ReaderSlot } from './ReaderSlot.tsx';

vi.mock('../services/reading.ts');

const unreachable = { kind: 'unreachable', file: 'articles/index.json' } as const;

it.each(['second', null])('an article that did not come is what is asked for again: %s', async (wanted) => {
  const { store } = await renderApp(<ReaderSlot />, 'en');
  act(() => store.getState().articleFailed(unreachable, wanted));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(openArticle).toHaveBeenLastCalledWith(store, wanted);
});

it('an article that there is not leads to the first one', async () => {
  const { store } = await renderApp(<ReaderSlot />, 'en');
  act(() => store.getState().articleFailed({ kind: 'unknown-article', articleId: 'none' }, 'none'));
  fireEvent.click(screen.getByRole('button', { name: 'Open the first article' }));
  expect(openArticle).toHaveBeenLastCalledWith(store, null);
});
