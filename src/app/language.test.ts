import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
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

test('names of the language before that arrive last change nothing', async () => {
  const store = createAppStore();
  let arrive = () => {};
  server.spoil(ENGLISH, { after: new Promise<void>((resolve) => (arrive = resolve)) });
  document.documentElement.lang = 'en';
  const english = namePlacesIn(store, 'en');
  document.documentElement.lang = 'fr';
  await namePlacesIn(store, 'fr');
  arrive();
  await english;
  expect(selectPlaceName(placeId('iso:EG'))(store.getState())).toBe('Égypte');
});

test('names that cannot be had are told of, and the Arabic ones stand in', async () => {
  const store = createAppStore();
  document.documentElement.lang = 'en';
  server.spoil(ENGLISH, { status: 404 });
  await namePlacesIn(store, 'en');
  expect(store.getState().placeNames.size).toBe(0);
  expect(store.getState().notices).toContain('names-unreachable');
});
