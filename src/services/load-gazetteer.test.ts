import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { loadGazetteer, loadPlaceNames } from './load-gazetteer.ts';
import { loadTagger } from './load-tagger.ts';

const PLACES = 'gazetteer/places.json';
const NAMES = 'gazetteer/names-en.json';
const TAGGER = 'recogniser/tagger.bin';

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

describe('loadGazetteer', () => {
  it('gives the places that are shipped', async () => {
    const loaded = await loadGazetteer();
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    const egypt = loaded.value.place(placeId('iso:EG'));
    expect(egypt).toMatchObject({ kind: 'country', names: expect.arrayContaining(['مصر']) });
    expect(loaded.value.places.length).toBeGreaterThan(500);
  });

  it.each([
    ['unreachable', { status: 404 }],
    ['unreachable', { type: 'text/html', body: '<!doctype html>' }],
    ['unreadable', { body: '{"format":"yaqut-places-1"' }],
    ['unreadable', { body: '{"format":"yaqut-places-1"}' }],
    ['unreadable', { body: '[]' }],
    ['unreadable', { body: '{"format":"yaqut-places-9","ids":[]}' }],
  ])('tells that the file is %s: %j', async (kind, fault) => {
    server.spoil(PLACES, fault);
    expect(await loadGazetteer()).toEqual({ ok: false, failure: { kind, file: PLACES } });
  });
});

describe('loadPlaceNames', () => {
  const places = async () => {
    const loaded = await loadGazetteer();
    return loaded.ok ? loaded.value.places : [];
  };

  it.each([
    ['en', 'Egypt'],
    ['fr', 'Égypte'],
  ])('gives names in %s', async (language, name) => {
    const loaded = await loadPlaceNames(language, places());
    expect(loaded.ok && loaded.value.get(placeId('iso:EG'))).toBe(name);
  });

  it('has for Arabic what is shown otherwise than it is looked for', async () => {
    const loaded = await loadPlaceNames('ar', places());
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    expect(loaded.value.get(placeId('geonames:1214520'))).toBe('ميدان');
    expect(loaded.value.get(placeId('iso:EG'))).toBeUndefined();
  });

  it.each([
    ['unreachable', { status: 404 }],
    ['unreadable', { body: '<names/>' }],
    ['unreadable', { body: '{"format":"yaqut-names-2","names":"one"}' }],
  ])('tells that the file is %s: %j', async (kind, fault) => {
    server.spoil(NAMES, fault);
    expect(await loadPlaceNames('en', places())).toEqual({ ok: false, failure: { kind, file: NAMES } });
  });
});

describe('loadTagger', () => {
  it('gives the weights that are shipped', async () => {
    expect(await loadTagger()).toMatchObject({ ok: true });
  });

  it.each([
    ['unreachable', { status: 404 }],
    ['unreadable', { body: '' }],
    ['unreadable', { body: new Uint8Array(64) }],
  ])('tells that the file is %s: %j', async (kind, fault) => {
    server.spoil(TAGGER, fault);
    expect(await loadTagger()).toEqual({ ok: false, failure: { kind, file: TAGGER } });
  });
});
