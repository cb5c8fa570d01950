import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { selectLatinNames } from '../state/gazetteer-slice.ts';
import { learnPlaces } from '../testing/learn-places.ts';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { keepLatinNames } from './latin-names.ts';

let server: PublicServer;
beforeAll(async () => {
  server = await servePublic();
  vi.stubGlobal('self', { name: server.url });
});
afterEach(() => server.mend());
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

async function knowingStore(): Promise<AppStore> {
  const store = createAppStore({ language: 'ar' });
  await learnPlaces(store);
  return store;
}

describe('the Latin names for a search', () => {
  it('come when they are asked for, and not before', async () => {
    const store = await knowingStore();
    keepLatinNames(store);
    expect(store.getState().latinNames).toBe('unasked');
    expect(selectLatinNames(store.getState()).size).toBe(0);
    store.getState().askForLatinNames();
    expect(store.getState().latinNames).toBe('asked');
    await vi.waitFor(() => expect(selectLatinNames(store.getState()).get(placeId('iso:EG'))).toBe('Egypt'));
    store.getState().askForLatinNames();
    expect(selectLatinNames(store.getState()).size).toBeGreaterThan(0);
  });

  it('come too when they were asked for before anyone heard', async () => {
    const store = await knowingStore();
    store.getState().askForLatinNames();
    keepLatinNames(store);
    await vi.waitFor(() => expect(selectLatinNames(store.getState()).size).toBeGreaterThan(0));
  });

  it('can be asked for again when they did not arrive', async () => {
    const store = await knowingStore();
    keepLatinNames(store);
    server.spoil('gazetteer/names-en.json', { status: 404 });
    store.getState().askForLatinNames();
    await vi.waitFor(() => expect(store.getState().latinNames).toBe('unasked'));
    server.mend();
    store.getState().askForLatinNames();
    await vi.waitFor(() => expect(selectLatinNames(store.getState()).size).toBeGreaterThan(0));
  });
});
