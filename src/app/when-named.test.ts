import { afterEach, expect, test, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { whenNamed } from './when-named.ts';

afterEach(() => vi.useRealTimers());

function waiting() {
  const names = new Map([[placeId('iso:EG'), 'Egypt']]);
  const store = createAppStore({}, { firstNames: new Map([['en', names]]), placeNames: names });
  const done = vi.fn();
  void whenNamed(store).then(done);
  return { store, done };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test('waits for all places and for what they are called', async () => {
  const { store, done } = waiting();
  store.getState().gazetteerLoaded(newsGazetteer());
  await soon();
  expect(done).not.toHaveBeenCalled();
  store.getState().namePlaces(new Map());
  await soon();
  expect(done).toHaveBeenCalled();
});

test('waits no more when they do not come', async () => {
  const { store, done } = waiting();
  store.getState().gazetteerFailed({ kind: 'unreachable', file: 'places.json' });
  await soon();
  expect(done).toHaveBeenCalled();
});

test('goes on without them after a while', async () => {
  vi.useFakeTimers();
  const { done } = waiting();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toHaveBeenCalled();
});
