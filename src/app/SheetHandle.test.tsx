import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { selectMentions } from '../state/article-slice.ts';
import { newsArticle } from '../testing/news-article.ts';
import { renderApp } from '../testing/render-app.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { opensWhenLetGo } from './use-sheet-pull.ts';

beforeEach(() => {
  // What jsdom lacks: a pointer held by an element, and sizes.
  HTMLElement.prototype.setPointerCapture = vi.fn();
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => 400 },
  });
});

const handle = () => screen.getByRole('button');
const sheet = () => handle().parentElement as HTMLElement;

describe('a sheet that is let go', () => {
  it.each([
    [300, 0, true, false],
    [100, 0, true, true],
    [-300, 0, false, true],
    [-100, 0, false, false],
    [20, 0.9, true, false],
    [-20, -0.9, false, true],
    [300, -0.9, true, true],
  ])('after %d pixels at speed %d, open before: %s → open: %s', (pulled, speed, wasOpen, opens) => {
    expect(opensWhenLetGo(pulled, speed, 400, wasOpen)).toBe(opens);
  });
});

describe('the handle of the sheet', () => {
  it('opens and closes it by a press', async () => {
    const { store } = await renderApp(<SheetHandle />, 'en');
    fireEvent.click(handle());
    expect(store.getState().sheetOpen).toBe(true);
    expect(handle().getAttribute('aria-expanded')).toBe('true');
    expect(handle().textContent).toContain('Close the map');
    fireEvent.click(handle());
    expect(store.getState().sheetOpen).toBe(false);
  });

  it('lets it be flicked open; the click that ends a pull is none, the next press is one', async () => {
    const { store } = await renderApp(<SheetHandle />, 'en');
    fireEvent.pointerDown(handle(), { clientY: 700, button: 0 });
    fireEvent.pointerMove(handle(), { clientY: 690 });
    expect(sheet().dataset.pulled).toBe('');
    fireEvent.pointerMove(handle(), { clientY: 300 });
    fireEvent.pointerUp(handle(), { clientY: 300 });
    fireEvent.click(handle(), { detail: 1 });
    expect(store.getState().sheetOpen).toBe(true);
    expect(sheet().dataset.pulled).toBeUndefined();
    fireEvent.click(handle(), { detail: 0 });
    expect(store.getState().sheetOpen).toBe(false);
  });

  it('says that places are still looked for, until their number is known', async () => {
    const { store } = await renderApp(<SheetHandle />, 'en');
    const found = 'value' in store.getState().mentions ? selectMentions(store.getState()) : [];
    expect(handle().textContent).toMatch(/^10 places/u);
    act(() => store.getState().showArticle({ ...newsArticle(), id: 'other' }));
    expect(handle().textContent).toMatch(/^Looking for places/u);
    act(() => store.getState().showMentionsSoFar(found.slice(0, 3), { done: 1, of: 4 }));
    expect(handle().textContent).toMatch(/^Looking for places/u);
    act(() => store.getState().showMentions(found));
    expect(handle().textContent).toMatch(/^10 places/u);
  });

  it('takes a finger that hardly moves for a press', async () => {
    const { store } = await renderApp(<SheetHandle />, 'en');
    fireEvent.pointerDown(handle(), { clientY: 700, button: 0 });
    fireEvent.pointerMove(handle(), { clientY: 697 });
    fireEvent.pointerUp(handle(), { clientY: 697 });
    fireEvent.click(handle(), { detail: 1 });
    expect(store.getState().sheetOpen).toBe(true);
  });
});
