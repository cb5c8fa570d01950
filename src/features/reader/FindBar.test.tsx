import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newsArticle } from '../../testing/news-article.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ArticleView } from './ArticleView.tsx';
import { FindBar } from './FindBar.tsx';

const scrolled = vi.fn();
beforeEach(() => {
  // What jsdom lacks of a page.
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

async function openFind() {
  await renderApp(
    <>
      <FindBar />
      <ArticleView article={newsArticle()} />
    </>,
    'en',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Find in the text' }));
  return screen.getByRole('searchbox', { name: 'Find in the text' });
}
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const told = () => screen.getByRole('status').textContent;
/** Without colouring of hits the current one is selected. */
const selected = () => [
  getSelection()?.toString(),
  getSelection()?.anchorNode?.parentElement?.closest('[id]')?.id,
];

it('has what leads through the text rest, since it covers its controls', async () => {
  const { store } = await renderApp(<FindBar />, 'en');
  act(() => store.getState().startWalk());
  act(() => store.getState().guideOn());
  fireEvent.click(screen.getByRole('button', { name: 'Find in the text' }));
  expect(store.getState().guide).toEqual({ kind: 'walk', going: false });
});

it('makes room for what leads through the text', async () => {
  const { store } = await renderApp(<FindBar />, 'en');
  fireEvent.click(screen.getByRole('button', { name: 'Find in the text' }));
  expect(screen.getByRole('search')).toBeTruthy();
  act(() => store.getState().startWalk());
  expect(screen.queryByRole('search')).toBeNull();
});

describe('finding in the text', () => {
  it('forgives spelling, counts, and stands on the first', async () => {
    const field = await openFind();
    expect(document.activeElement).toBe(field);
    expect(told()).toBe('');
    type(field, 'القاهره');
    await waitFor(() => expect(told()).toBe('1 of 3'));
    expect(selected()).toEqual(['القاهرة', 'b0']);
    type(field, 'دمشق');
    await waitFor(() => expect(told()).toBe('Not found'));
    expect(screen.getByRole('button', { name: 'Next hit' })).toHaveProperty('disabled', true);
  });

  it('goes on and back, round the ends, by button and by key', async () => {
    const field = await openFind();
    type(field, 'القاهرة');
    await waitFor(() => expect(told()).toBe('1 of 3'));
    fireEvent.click(screen.getByRole('button', { name: 'Next hit' }));
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(told()).toBe('3 of 3');
    expect(selected()).toEqual(['القاهرة', 'b2']);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(told()).toBe('1 of 3');
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(told()).toBe('3 of 3');
    fireEvent.click(screen.getByRole('button', { name: 'Previous hit' }));
    expect(told()).toBe('2 of 3');
  });

  it('finds what begins in plain text and ends in a mention', async () => {
    const field = await openFind();
    type(field, 'إلى القاهرة أمس');
    await waitFor(() => expect(told()).toBe('1 of 1'));
    expect(selected()[0]).toBe('إلى القاهرة أمس');
  });

  it('finds whole words alone where the reader wants so, with what is joined to them before', async () => {
    const field = await openFind();
    type(field, 'يوم');
    await waitFor(() => expect(told()).toBe('1 of 1'));
    const whole = screen.getByRole('button', { name: 'Whole words' });
    expect(whole.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(whole);
    expect(whole.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(told()).toBe('Not found'));
    type(field, 'قطر');
    await waitFor(() => expect(told()).toBe('1 of 1'));
    expect(selected()).toEqual(['قطر', 'b0']);
  });

  it('closes by Escape and gives the keyboard back', async () => {
    const field = await openFind();
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Find in the text' }));
  });
});
