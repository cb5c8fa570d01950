import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

/**
 * What the first view may weigh, in thousands of bytes as a server sends them (typefaces as they are, the rest by gzip).
 * Only ever made smaller: what grows beyond it waits until it is wanted.
 */
const BUDGET = { entryScripts: 120, firstView: 360 };

const COMPRESSED = /\.woff2$|\.png$/u;

test('the first view with its map weighs no more than its budget', async ({ app }) => {
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
  await app.open({ lang: 'ar' });
  await expect(app.map.locator('path').first()).toBeAttached();
  // What is fetched ahead when the page has come to rest, and the list of all places, come after the first view.
  const isLater = (path: string) => /^assets\/(?:at-rest|soon)-.*\.js$|^gazetteer\/places\.json$/u.test(path);
  await expect.poll(() => asked.includes('gazetteer/places.json')).toBe(true);
  const firstView = [...new Set(asked.slice(0, asked.findIndex(isLater)))];
  expect(firstView).toContain('basemap/first-outlines.json');
  expect(firstView).not.toContain('recogniser/tagger.bin');
  expect(firstView.filter((path) => path.endsWith('.woff2')).length, 'typefaces').toBeLessThanOrEqual(9);
  const scripts = readdirSync(new URL('../dist/assets', import.meta.url));
  const base = scripts.find((name) => /^base-.*\.js$/u.test(name));
  const entry = [...withImports(`assets/${base}`, new Set())];
  expect(kilobytes(entry), entry.join(' ')).toBeLessThanOrEqual(BUDGET.entryScripts);
  expect(
    kilobytes(firstView),
    firstView.map((path) => `${path} ${kilobytes([path])}`).join('\n'),
  ).toBeLessThanOrEqual(BUDGET.firstView);
});

const file = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url));

/** A script and all that it imports at once. */
function withImports(path: string, known: Set<string>): Set<string> {
  known.add(path);
  for (const [, name] of file(path)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/gu)) {
    if (!known.has(`assets/${name}`)) withImports(`assets/${name}`, known);
  }
  return known;
}

function kilobytes(paths: readonly string[]): number {
  const sizes = paths.map((path) =>
    COMPRESSED.test(path) ? file(path).length : gzipSync(file(path), { level: 9 }).length,
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
}
