// How soon the page is there: Yaqut beside a static page of the same text and typeface (the floor), and beside a page of
// Vite, React and react-leaflet with the same text and an empty map. Real Chromium, one run, the pages in turn, each visit
// with an empty cache, the processor 4 times slower and the line a slow 4G (1.6 Mbit/s, 150 ms); medians.
//
//   npm run build && npm run bench:page [visits]
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ensureBrowser } from '../tools/run/find-browser.mjs';

const VISITS = Number(process.argv[2] ?? 7);
const PATIENCE = 60_000;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What is looked for on each page; a page without a map has no sign of one. Yaqut's map is drawn twice: as the page brings
 * it, a drawing with coasts, borders and places, and as Leaflet takes it over.
 */
const PAGES = [
  { name: 'static', folder: 'static', drawing: null, map: null, usable: null },
  {
    name: 'react-leaflet',
    folder: 'leaflet',
    drawing: null,
    map: '.leaflet-container .leaflet-map-pane',
    usable: null,
  },
  {
    name: 'yaqut',
    folder: 'yaqut',
    drawing: '.still-map[data-fitted]',
    map: '.leaflet-container path[data-place-id], .leaflet-overlay-pane path',
    usable: 'article a[data-mention-id]',
  },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'yaqut-bench-'));
const text = readFileSync(here('../public/articles/cairo-talks.txt'), 'utf8');
for (const peer of ['static', 'leaflet']) {
  await build({
    root: here(`peers/${peer}`),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'bench-text',
        transformIndexHtml: (html) =>
          html.replace('<!--text-->', () =>
            text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => `<p>${line}</p>`)
              .join('\n'),
          ),
      },
    ],
    build: { outDir: join(folder, peer), emptyOutDir: true },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A static host that compresses text, as hosts do. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, page = '', ...rest] = pathname.split('/');
  const name = rest.join('/') || 'index.html';
  const path = page === 'yaqut' ? here(`../dist/${name}`) : join(folder, page, name);
  try {
    statSync(path);
  } catch {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isText = !/woff2|octet/u.test(type);
  response.writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) });
  if (isText) createReadStream(path).pipe(createGzip()).pipe(response);
  else createReadStream(path).pipe(response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Figures {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  readonly drawing: number | null;
  readonly map: number | null;
  readonly usable: number | null;
  readonly taken: number | null;
}

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const figures = new Map<string, Figures[]>(PAGES.map(({ name }) => [name, []]));
for (let visit = 0; visit < VISITS; visit++) {
  for (const page of PAGES) figures.get(page.name)?.push(await look(browser, page));
}
await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });

const median = (name: string, figure: keyof Figures) => {
  const values = (figures.get(name) ?? []).map((each) => each[figure]).filter((value) => value !== null);
  return values.length === 0 ? null : (values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null);
};
console.table(
  PAGES.map(({ name }) => ({
    page: name,
    'first paint ms': median(name, 'fcp'),
    'largest paint ms': median(name, 'lcp'),
    'marks there ms': median(name, 'usable'),
    'app takes over ms': median(name, 'taken'),
    'map drawn ms': median(name, 'drawing') ?? median(name, 'map'),
    'map answers ms': median(name, 'map'),
    'layout shift': median(name, 'shift'),
  })),
);
const ratio = (figure: keyof Figures, peer: string, ofPeer = figure) =>
  ((median('yaqut', figure) ?? Number.NaN) / (median(peer, ofPeer) ?? Number.NaN)).toFixed(2);
console.log(`first paint against the static page: ${ratio('fcp', 'static')}`);
console.log(`largest paint against the static page: ${ratio('lcp', 'static')}`);
console.log(`drawn map against react-leaflet's empty map: ${ratio('drawing', 'react-leaflet', 'map')}`);
console.log(`map that answers against react-leaflet's empty map: ${ratio('map', 'react-leaflet')}`);
console.log(`${VISITS} visits each, medians`);

/** One visit with an empty cache on a slow device and line. */
async function look(
  from: Browser,
  { folder: name, drawing, map, usable }: (typeof PAGES)[number],
): Promise<Figures> {
  const context = await from.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ar',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // What tsx names functions by is not known to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(
    ({ drawingSign, mapSign, markSign }) => {
      const noted: Record<string, number> = { fcp: 0, lcp: 0, shift: 0 };
      Object.assign(window, { noted });
      const hear = (type: string, act: (entry: PerformanceEntry & Record<string, number>) => void) =>
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) act(entry as PerformanceEntry & Record<string, number>);
        }).observe({ type, buffered: true });
      hear('paint', (entry) => {
        if (entry.name === 'first-contentful-paint') noted.fcp = entry.startTime;
      });
      hear('largest-contentful-paint', (entry) => {
        noted.lcp = entry.startTime;
      });
      hear('layout-shift', (entry) => {
        noted.shift = (noted.shift ?? 0) + (entry.value ?? 0);
      });
      const watch = () => {
        const now = performance.now();
        if (drawingSign && noted.drawing === undefined && document.querySelector(drawingSign))
          noted.drawing = now;
        if (mapSign && noted.map === undefined && document.querySelector(mapSign)) noted.map = now;
        const mark = markSign ? document.querySelector(markSign) : null;
        if (mark && noted.usable === undefined) noted.usable = now;
        // React has the element in hand: a press on it is answered by the app.
        if (mark && noted.taken === undefined && Object.keys(mark).some((key) => key.startsWith('__react')))
          noted.taken = now;
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    },
    { drawingSign: drawing, mapSign: map, markSign: usable },
  );
  await page.goto(`${origin}/${name}/`, { waitUntil: 'load', timeout: PATIENCE });
  if (map) await page.locator(map).first().waitFor({ state: 'attached', timeout: PATIENCE });
  await page.waitForTimeout(1500);
  const noted = await page.evaluate(() => Reflect.get(window, 'noted') as Record<string, number>);
  await context.close();
  const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value));
  return {
    fcp: rounded(noted.fcp) ?? 0,
    lcp: rounded(noted.lcp) ?? 0,
    shift: Math.round((noted.shift ?? 0) * 10_000) / 10_000,
    drawing: rounded(noted.drawing),
    map: rounded(noted.map),
    usable: rounded(noted.usable),
    taken: rounded(noted.taken),
  };
}
