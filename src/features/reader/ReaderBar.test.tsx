import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { newsMentions } from '../../testing/news-article.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { ReaderBar } from './ReaderBar.tsx';

const HALF = { done: 500, of: 1000 };
const text = () => screen.getByRole('region').textContent?.replace(/[\u2068\u2069]/gu, '');

async function renderBar() {
  const store = readingStore('en');
  const asked = { onStop: vi.fn(), onGoOn: vi.fn() };
  await renderApp(<ReaderBar {...asked} />, 'en', store);
  return { store, ...asked };
}

describe('while a long text is looked through', () => {
  it('the line over the text says how far that is', async () => {
    const { store } = await renderBar();
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => store.getState().showMentionsSoFar(newsMentions(), HALF));
    expect(text()).toContain('Looking for places: 50%');
    expect(screen.getByRole('progressbar', { name: 'Text searched for places' })).toHaveProperty(
      'value',
      500,
    );
    act(() => store.getState().showMentionsSoFar(newsMentions(), { done: 999, of: 1000 }));
    expect(text()).toContain('99%');
    act(() => store.getState().showMentions(newsMentions()));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('it can be stopped and goes on from there', async () => {
    const { store, onStop, onGoOn } = await renderBar();
    act(() => store.getState().showMentionsSoFar(newsMentions(), HALF));
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
    act(() => store.getState().mentionsStopped());
    expect(text()).toContain('Places highlighted in the first 50% of the text');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onGoOn).toHaveBeenCalledOnce();
  });
});
