import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { BlockId } from '../domain/article/article.ts';
import { renderApp } from '../testing/render-app.tsx';
import { useSheetFollowsFocus } from './use-sheet-follows-focus.ts';

function Follower() {
  useSheetFollowsFocus();
  return null;
}

it('draws up the sheet for each decision that is begun, also where the one before was left open below it', async () => {
  const { store } = await renderApp(<Follower />, 'ar');
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
