import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { BlockId } from '../domain/article/article.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { readingStore, renderApp } from '../testing/render-app.tsx';
import { useSheetFollowsFocus } from './use-sheet-follows-focus.ts';

const CAIRO = placeId('t:cairo');

function Page() {
  useSheetFollowsFocus();
  return null;
}

it('draws up the sheet for each decision that is begun, also where the one before was left open below it', async () => {
  const { store } = await renderApp(<Page />, 'ar');
  const begin = (start: number) =>
    act(() => {
      const readings = [{ blockId: 'b4' as BlockId, start, end: start + 2 }];
      store.getState().startCorrecting({ kind: 'words', readings });
    });
  begin(0);
  expect(store.getState().sheetOpen).toBe(true);
  act(() => store.getState().closeSheet());
  act(() => store.getState().mean({ kind: 'unknown' }));
  expect(store.getState().sheetOpen).toBe(false);
  begin(4);
  expect(store.getState().sheetOpen).toBe(true);
});

it('a place that the address chose before the page was there draws the sheet up', async () => {
  const store = readingStore('ar');
  store.getState().focusPlace(CAIRO, 'url');
  await renderApp(<Page />, 'ar', store);
  expect(store.getState().sheetOpen).toBe(true);
});

it('without a place the text comes first; one chosen later draws the sheet up, what the voice comes to does not', async () => {
  const { store } = await renderApp(<Page />, 'ar');
  act(() => store.getState().focusPlace(CAIRO, 'voice'));
  expect(store.getState().sheetOpen).toBe(false);
  act(() => store.getState().focusPlace(CAIRO, 'reader'));
  expect(store.getState().sheetOpen).toBe(true);
});
