import { beforeEach, expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { readingStore } from '../testing/render-app.tsx';
import { keepSheetAtMap } from './keep-sheet-at-map.ts';

const sheet = document.body.appendChild(document.createElement('div'));
sheet.className = 'side-content';
beforeEach(() => {
  sheet.scrollTop = 400;
});

function scrolledStore() {
  const store = readingStore('en');
  keepSheetAtMap(store);
  return store;
}

it('opens with the map, however far down it was left', () => {
  const { openSheet, closeSheet, focusPlace } = scrolledStore().getState();
  openSheet();
  expect(sheet.scrollTop).toBe(0);
  sheet.scrollTop = 400;
  focusPlace(placeId('t:cairo'), 'list');
  closeSheet();
  expect(sheet.scrollTop).toBe(400);
  openSheet();
  expect(sheet.scrollTop).toBe(0);
});

it('goes back to the map with the one article that was read', () => {
  const store = scrolledStore();
  store.getState().startComparison(['a', 'b']);
  sheet.scrollTop = 400;
  store.getState().endComparison();
  expect(sheet.scrollTop).toBe(0);
});
