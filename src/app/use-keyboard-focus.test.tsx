import { act, fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { renderApp } from '../testing/render-app.tsx';
import { useKeyboardFocus } from './use-keyboard-focus.ts';

function Page() {
  useKeyboardFocus();
  return null;
}

it('Escape ends the walk before it leaves the place that this has come to', async () => {
  const { store } = await renderApp(<Page />, 'en');
  const leave = () => fireEvent.keyDown(document.body, { key: 'Escape' });
  act(() => {
    store.getState().startWalk();
    store.getState().focusPlace(placeId('t:cairo'), 'walk');
  });
  leave();
  expect(store.getState().guide.kind).toBe('none');
  expect(store.getState().focus.kind).toBe('place');
  leave();
  expect(store.getState().focus.kind).toBe('none');
});
