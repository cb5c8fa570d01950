import { act, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { readingStore } from '../testing/render-app.tsx';
import type { AppState } from './app-state.ts';
import { selectPlaceName } from './gazetteer-slice.ts';
import { useQuietState } from './quiet-state.ts';
import { StoreProvider } from './store-context.ts';

function Value({ of }: { of: (state: AppState) => string }) {
  return <b>{useQuietState(of)}</b>;
}

it('hears what places are called, and is not asked when one is chosen or pointed at', () => {
  const store = readingStore('ar');
  const cairo = placeId('t:cairo');
  const selector = vi.fn((state: AppState) => selectPlaceName(cairo)(state));
  const { container } = render(<Value of={selector} />, {
    wrapper: ({ children }) => <StoreProvider value={store}>{children}</StoreProvider>,
  });
  expect(container.textContent).toBe('القاهرة');
  selector.mockClear();
  act(() => {
    store.getState().focusPlace(cairo, 'list');
    store.getState().hoverPlace(placeId('t:doha'), 'list');
    store.getState().openSheet();
  });
  expect(selector).not.toHaveBeenCalled();
  act(() => store.getState().namePlaces(new Map([[cairo, 'Cairo']])));
  expect(container.textContent).toBe('Cairo');
});
