import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { loadArticle } from './load-article.ts';

const INDEX = 'articles/index.json';
const TWO = JSON.stringify([
  { id: 'one', file: 'one.txt', language: 'ar', title: null },
  { id: 'two', file: 'two.txt', language: 'ar', title: 'عنوان' },
]);

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

describe('loadArticle', () => {
  it('gives the built-in article whole and unaltered', async () => {
    const source = readFileSync('public/articles/cairo-talks.txt', 'utf8');
    const loaded = await loadArticle('cairo-talks');
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    const { id, title, language, blocks } = loaded.value;
    expect({ id, title, language }).toEqual({ id: 'cairo-talks', title: null, language: 'ar' });
    const lines = source.split(/\r?\n/u).map((line) => line.trim());
    expect(blocks.map((block) => block.text)).toEqual(lines.filter((line) => line !== ''));
    expect(blocks.every((block) => block.direction === 'rtl')).toBe(true);
  });

  it('gives the first article where none is named, and the named one else', async () => {
    server.spoil(INDEX, { body: TWO });
    server.spoil('articles/one.txt', { body: 'الأول.' });
    server.spoil('articles/two.txt', { body: 'الثاني.' });
    expect(await loadArticle(null)).toMatchObject({ ok: true, value: { id: 'one', title: null } });
    expect(await loadArticle('two')).toMatchObject({
      ok: true,
      value: { id: 'two', title: 'عنوان', blocks: [{ text: 'الثاني.' }] },
    });
  });

  it.each(['nope', '__proto__', '../index', ''])('knows no article %j and asks for no file', async (id) => {
    expect(await loadArticle(id)).toEqual({ ok: false, failure: { kind: 'unknown-article', articleId: id } });
    expect(server.asked).toEqual([INDEX]);
  });

  it.each([
    ['no list', '{"id":"one"}'],
    ['an empty list', '[]'],
    ['an article without a file', '[{"id":"one","language":"ar","title":null}]'],
    ['an article without an id', '[{"id":"","file":"a.txt","language":"ar","title":null}]'],
    ['a number for a title', '[{"id":"one","file":"a.txt","language":"ar","title":1}]'],
    ['null', 'null'],
  ])('cannot read an index that holds %s', async (_, body) => {
    server.spoil(INDEX, { body });
    expect(await loadArticle(null)).toEqual({ ok: false, failure: { kind: 'unreadable', file: INDEX } });
  });

  it('tells which of its files is missing', async () => {
    const file = 'articles/cairo-talks.txt';
    server.spoil(file, { status: 404 });
    expect(await loadArticle(null)).toEqual({ ok: false, failure: { kind: 'unreachable', file } });
    server.spoil(INDEX, { status: 404 });
    expect(await loadArticle(null)).toEqual({ ok: false, failure: { kind: 'unreachable', file: INDEX } });
  });

  it('cannot read a text that is not UTF-8', async () => {
    const file = 'articles/cairo-talks.txt';
    server.spoil(file, { body: new Uint8Array([0xc7, 0xe1, 0xde]) });
    expect(await loadArticle(null)).toEqual({ ok: false, failure: { kind: 'unreadable', file } });
  });
});
