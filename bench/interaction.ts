// How soon the page answers: Yaqut, and beside it in the same run a plain page of the same text that mark.js and
// @recogito/text-annotator mark at the same spans. Real Chromium, the processor 4 times slower, texts of our own with names
// of the gazetteer; medians.
//
//   npm run build && npm run bench:interaction [runs [mentions …]]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../tools/run/find-browser.mjs';
import { anyFreePort } from '../tools/run/ports.mjs';
import { type MarkedText, markedText } from './marked-text.ts';
import { withThreadTime } from './thread-time.ts';
import { median, pageAtRest, startWatching, stopWatching, type Watched } from './watch-page.ts';

const [runs = '5', ...sizes] = process.argv.slice(2);
const RUNS = Number(runs);
const SIZES = sizes.length > 0 ? sizes.map(Number) : [33, 1000, 20_000];
const PEERS = ['mark.js', '@recogito/text-annotator'] as const;
const SLOWER = 4;
const PATIENCE = 60_000;
const FRAMES = 150;
/** Pixels a frame: a fast wheel. */
const STEP = 120;
/** A search of the list, letter by letter. */
const TYPED = 'بيرو';

const folder = mkdtempSync(join(tmpdir(), 'yaqut-bench-'));
await build({
  root: fileURLToPath(new URL('peers/highlighters', import.meta.url)),
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true },
});
const serve = async (outDir: string) => {
  const port = await anyFreePort();
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { server, origin: `http://127.0.0.1:${port}/` };
};
const app = await serve(fileURLToPath(new URL('../dist', import.meta.url)));
const peers = await serve(folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});

for (const size of SIZES) {
  const text = markedText(size);
  const places = new Set(text.spans.map(({ placeId }) => placeId)).size;
  console.log(`${text.spans.length} mentions of ${places} places, ${text.length} characters`);
  console.table([await measureApp(text)]);
  const rows: Awaited<ReturnType<typeof measurePeer>>[] = [];
  for (const peer of PEERS) rows.push(await measurePeer(peer, text));
  console.table(rows);
}
console.log(`milliseconds, medians of ${RUNS} runs, the processor ${SLOWER} times slower`);
console.log('an interaction or a task too short for the browser to tell counts as 16 or 50');

await browser.close();
await app.server.close();
await peers.server.close();
rmSync(folder, { recursive: true });

async function open(origin: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ar',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // What tsx names functions by is not known to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(origin);
  return page;
}

async function slowDown(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return cdp;
}

/** Playwright's own keyboard knows no Arabic letters. */
async function pressLetter(cdp: CDPSession, letter: string) {
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter, code: 'KeyA' });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: 'KeyA' });
}

async function measureApp(text: MarkedText) {
  const page = await open(`${app.origin}?lang=ar`);
  await page.locator('article a[data-mention-id]').first().waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'text.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text.paragraphs.join('\n')),
  });
  await page.locator('article', { hasText: text.paragraphs.at(-1)?.slice(0, 60) }).waitFor();
  await page.locator('article[aria-busy=false] a[data-place-id]').first().waitFor();
  await page.locator('.leaflet-marker-pane [data-place-id]').first().waitFor();
  await pageAtRest(page);
  const cdp = await slowDown(page);

  const onMention: Watched[] = [];
  const onMarker: Watched[] = [];
  const onKey: Watched[] = [];
  for (let run = 0; run < RUNS; run++) {
    onMention.push(await clickOn(page, 'article a[data-place-id]', run));
    await backToAll(page);
    onMarker.push(await clickOn(page, '.leaflet-marker-pane button[data-place-id]', run));
    await backToAll(page);
    const filter = page.locator('.place-list input[type=search]');
    await filter.focus();
    const typing = async () => {
      await startWatching(page);
      for (const letter of TYPED) {
        await pressLetter(cdp, letter);
        await page.waitForTimeout(250);
      }
      return stopWatching(page);
    };
    onKey.push(await withThreadTime(page, typing));
    await filter.fill('');
    await pageAtRest(page);
  }
  const scrolling = await scrollings(page, cdp);
  await page.context().close();
  return {
    page: 'yaqut',
    'mention: next paint': median(onMention, 'nextPaint'),
    'longest task': median(onMention, 'longestTask'),
    'of it working': median(onMention, 'threadTime'),
    'map settled': median(onMention, 'mapSettled'),
    'marker: next paint': median(onMarker, 'nextPaint'),
    'longest task ': median(onMarker, 'longestTask'),
    'of it working ': median(onMarker, 'threadTime'),
    'text lit': median(onMarker, 'textLit'),
    'key: next paint': median(onKey, 'nextPaint'),
    'longest task  ': median(onKey, 'longestTask'),
    'of it working  ': median(onKey, 'threadTime'),
    ...scrolling,
  };
}

async function measurePeer(name: (typeof PEERS)[number], text: MarkedText) {
  const page = await open(peers.origin);
  type Peer = {
    show(paragraphs: readonly string[]): void;
    mark(by: string, spans: MarkedText['spans']): Promise<number>;
  };
  await page.evaluate(
    (paragraphs) => (Reflect.get(window, 'peer') as Peer).show(paragraphs),
    text.paragraphs,
  );
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const cdp = await slowDown(page);
  const marked = await Promise.race([
    page.evaluate(({ by, spans }) => (Reflect.get(window, 'peer') as Peer).mark(by, spans), {
      by: name,
      spans: text.spans,
    }),
    new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null)),
  ]);
  if (marked === null) {
    await page.context().close();
    return { page: name, marking: `over ${PATIENCE}` };
  }
  const [first = { start: 0, end: 0 }] = text.spans;
  const clicks: Watched[] = [];
  for (let run = 0; run < RUNS; run++) {
    const span = text.spans[run] ?? first;
    clicks.push(await clickAt(page, await middleOf(page, span.start, span.end)));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  const scrolling = await scrollings(page, cdp);
  await page.context().close();
  return {
    page: name,
    marking: Math.round(marked),
    'click: next paint': median(clicks, 'nextPaint'),
    'longest task': median(clicks, 'longestTask'),
    'of it working': median(clicks, 'threadTime'),
    'note shown': median(clicks, 'noteShown'),
    ...scrolling,
  };
}

/** Where in the window the middle of some letters of the text stands. */
function middleOf(page: Page, start: number, end: number) {
  return page.evaluate(
    ({ from, to }) => {
      const texts = document.createTreeWalker(
        document.querySelector('article') as Element,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      let passed = 0;
      while (texts.nextNode()) {
        const { length } = texts.currentNode as Text;
        if (from >= passed && from < passed + length) {
          range.setStart(texts.currentNode, from - passed);
          range.setEnd(texts.currentNode, Math.min(length, to - passed));
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          break;
        }
        passed += length;
      }
      const { left, width, top, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    },
    { from: start, to: end },
  );
}

/** As a reader goes on from a place: to all of them, where some signs stand alone and not in a group. */
async function backToAll(page: Page) {
  await page.keyboard.press('Escape');
  await page.locator('.map-control-most').click();
  await pageAtRest(page);
}

/** Clicks on one of those that can be seen, another one in each run. */
async function clickOn(page: Page, selector: string, run: number): Promise<Watched> {
  const points = await page.evaluate(
    (sought) =>
      [...document.querySelectorAll(sought)].flatMap((element) => {
        const box = element.getClientRects()[0];
        if (!box) return [];
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return element.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
      }),
    selector,
  );
  const point = points[(run * 3) % points.length];
  if (!point) throw new Error(`nothing to press: ${selector}`);
  return clickAt(page, point);
}

async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<Watched> {
  // The pointer rests there first: what pointing shows is not part of what pressing costs.
  await page.mouse.move(x, y);
  await page.waitForTimeout(500);
  return withThreadTime(page, async () => {
    await startWatching(page);
    await page.mouse.click(x, y);
    return stopWatching(page);
  });
}

/** The frames dropped in scrolling on the slowed processor, and on it as it is. */
async function scrollings(page: Page, cdp: CDPSession) {
  const several = async () => {
    const dropped: number[] = [];
    for (let run = 0; run < RUNS; run++) dropped.push(await droppedFrames(page));
    return middle(dropped);
  };
  const slowed = await several();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { 'frames dropped %': slowed, 'at full speed %': await several() };
}

/** The share of frames, in percent, in which the scrolled text was not drawn anew. */
function droppedFrames(page: Page): Promise<number> {
  return page.evaluate(
    async ({ frames, step }) => {
      const pane = document.querySelector('main');
      const scroller = pane && pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement;
      if (!scroller) return Number.NaN;
      if (scroller.scrollTop + scroller.clientHeight + 1 >= scroller.scrollHeight) scroller.scrollTop = 0;
      let [due, drawn] = [0, 0];
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        scroller.scrollBy({ top: step, behavior: 'instant' });
        const now = await new Promise(requestAnimationFrame);
        due += Math.max(1, Math.round((now - last) / (1000 / 60)));
        drawn += 1;
        last = now;
      }
      return Math.round(((due - drawn) / due) * 1000) / 10;
    },
    { frames: FRAMES, step: STEP },
  );
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
