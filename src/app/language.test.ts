import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { learnPlaces } from '../testing/learn-places.ts';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { namePlacesIn } from './language.ts';

const ENGLISH = 'gazetteer/names-en.json';

let server: PublicServer;
beforeAll(async () => {
  server = await servePublic();
  vi.stubGlobal('self', { name: server.url });
  vi.stubGlobal('document', { documentElement: { lang: '' }, baseURI: server.url });
});
afterEach(() => server.mend());
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const EGYPT = placeId('iso:EG');
const nameOfEgypt = (store: AppStore) => selectPlaceName(EGYPT)(store.getState());

async function knowingStore(): Promise<AppStore> {
  const store = createAppStore();
  await learnPlaces(store);
  return store;
}

test('before the gazetteer is there, what came with the page is named at once, and all else when it has come', async () => {
  const firstNames = new Map([['fr', new Map([[EGYPT, 'L’Égypte du début']])]]);
  const store = createAppStore({}, { firstNames });
  document.documentElement.lang = 'fr';
  await namePlacesIn(store, 'fr');
  expect(nameOfEgypt(store)).toBe('L’Égypte du début');
  await learnPlaces(store);
  await vi.waitFor(() => expect(nameOfEgypt(store)).toBe('Égypte'));
  expect(selectPlaceName(placeId('geonames:5128581'))(store.getState())).toBe('New York');
});

test('names of the language before that arrive last change nothing', async () => {
  const store = await knowingStore();
  let arrive = () => {};
  server.spoil(ENGLISH, { after: new Promise<void>((resolve) => (arrive = resolve)) });
  document.documentElement.lang = 'en';
  const english = namePlacesIn(store, 'en');
  document.documentElement.lang = 'fr';
  await namePlacesIn(store, 'fr');
  arrive();
  await english;
  expect(nameOfEgypt(store)).toBe('Égypte');
});

test('names that cannot be had are told of, and the Arabic ones stand in', async () => {
  const store = await knowingStore();
  document.documentElement.lang = 'en';
  server.spoil(ENGLISH, { status: 404 });
  await namePlacesIn(store, 'en');
  expect(store.getState().placeNames.size).toBe(0);
  expect(store.getState().notices).toContain('names-unreachable');
});
