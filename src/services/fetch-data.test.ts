import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { fetchBytes, fetchJson, fetchText } from './fetch-data.ts';

const FILE = 'articles/cairo-talks.txt';
const DATA = 'articles/index.json';

let server: PublicServer;
beforeAll(async () => {
  server = await servePublic();
  // As in a worker, which knows the page's address by its own name.
  vi.stubGlobal('self', { name: server.url });
});
afterEach(() => server.mend());
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const unreachable = (file: string) => ({ ok: false, failure: { kind: 'unreachable', file } });
const unreadable = (file: string) => ({ ok: false, failure: { kind: 'unreadable', file } });

describe('a data file', () => {
  it('is asked for beside the page, in whatever folder that lies', async () => {
    vi.stubGlobal('self', { name: `${server.url}some/folder/index.html?lang=ar#/a/x` });
    server.spoil('some/folder/data.json', { body: '[1]' });
    expect(await fetchJson('data.json')).toEqual({ ok: true, value: [1] });
    expect(server.asked).toEqual(['some/folder/data.json']);
    vi.stubGlobal('self', { name: server.url });
  });

  it('arrives as text, as JSON or as bytes', async () => {
    server.spoil(FILE, { body: 'غزة 🌍' });
    expect(await fetchText(FILE)).toEqual({ ok: true, value: 'غزة 🌍' });
    expect(await fetchBytes(FILE)).toEqual({ ok: true, value: new TextEncoder().encode('غزة 🌍') });
    server.spoil(DATA, { body: '{"name":"رفح"}' });
    expect(await fetchJson(DATA)).toEqual({ ok: true, value: { name: 'رفح' } });
  });

  it.each([
    ['is not there', { status: 404, body: '[]' }],
    ['is forbidden', { status: 403, body: '[]' }],
    ['meets a server in trouble', { status: 500, body: '[]' }],
    ['is answered by the page itself', { type: 'text/html; charset=utf-8', body: '<!doctype html>' }],
    ['is answered by the page itself, with JSON in it', { type: 'text/html', body: '[]' }],
  ])('is unreachable when it %s', async (_, fault) => {
    server.spoil(DATA, fault);
    expect(await fetchJson(DATA)).toEqual(unreachable(DATA));
    expect(await fetchText(DATA)).toEqual(unreachable(DATA));
    expect(await fetchBytes(DATA)).toEqual(unreachable(DATA));
  });

  it('is unreachable when nobody answers', async () => {
    const gone = await servePublic();
    await gone.stop();
    vi.stubGlobal('self', { name: gone.url });
    expect(await fetchText(FILE)).toEqual(unreachable(FILE));
    vi.stubGlobal('self', { name: server.url });
  });

  it.each([
    ['cut short', '[1, 2'],
    ['empty', ''],
    ['of another kind', 'ids,names'],
  ])('is unreadable as JSON when it is %s', async (_, body) => {
    server.spoil(DATA, { body });
    expect(await fetchJson(DATA)).toEqual(unreadable(DATA));
  });

  it('is unreadable as text when it is not UTF-8, so that no letter is lost in silence', async () => {
    // «غزة» in windows-1256.
    server.spoil(FILE, { body: new Uint8Array([0xdb, 0xd2, 0xc9]) });
    expect(await fetchText(FILE)).toEqual(unreadable(FILE));
    expect(await fetchBytes(FILE)).toMatchObject({ ok: true });
  });
});

describe('a data file of a build', () => {
  const WHOLE = '[1,2]';
  const markOf = (text: string) => ({
    bytes: Buffer.byteLength(text),
    digest: createHash('sha256').update(text).digest('hex').slice(0, 32),
  });
  const whole = { ok: true, value: [1, 2] };
  beforeAll(() => vi.stubGlobal('YAQUT_DATA_FILES', { [DATA]: markOf(WHOLE) }));

  it('is taken at once when it is what the build put in', async () => {
    server.spoil(DATA, { body: WHOLE });
    expect(await fetchJson(DATA)).toEqual(whole);
    expect(server.asked).toEqual([DATA]);
  });

  it.each([
    ['cut', { body: '[1,' }],
    ['cut where it still reads well', { body: '[1]' }],
    ['changed at the same length', { body: '[1,3]' }],
    ['broken off', { breaks: true } as const],
  ])('is fetched anew once when it was %s on the way', async (_, fault) => {
    server.spoil(DATA, { ...fault, afterwards: { body: WHOLE } });
    expect(await fetchJson(DATA)).toEqual(whole);
    expect(server.asked).toEqual([DATA, DATA]);
  });

  it('is unreadable, and never used, when it comes wrong twice', async () => {
    server.spoil(DATA, { body: '[1,3]' });
    expect(await fetchJson(DATA)).toEqual(unreadable(DATA));
    expect(server.asked).toEqual([DATA, DATA]);
  });

  it('is judged by its length where the browser reckons no digests', async () => {
    vi.stubGlobal('crypto', {});
    server.spoil(DATA, { body: '[1,3]' });
    expect(await fetchJson(DATA)).toEqual({ ok: true, value: [1, 3] });
    server.spoil(DATA, { body: '[1]' });
    expect(await fetchJson(DATA)).toEqual(unreadable(DATA));
  });
});
