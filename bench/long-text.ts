// What a long text costs in the page: opens texts of 1 and 5 million letters in the built app in Chromium, beside the built-in
// article as the peer, and tells when the text and its first places are seen, how long a frame of scrolling takes while it
// is looked through, and the heap.
//
//   npm run build && npx tsx bench/long-text.ts
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from '../tools/run/find-browser.mjs';
import { anyFreePort } from '../tools/run/ports.mjs';

const SIZES = [1_000_000, 5_000_000];
const FRAMES = 120;
const STEP = 400;

const article = readFileSync(new URL('../public/articles/cairo-talks.txt', import.meta.url), 'utf8');
const port = await anyFreePort();
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
const rows = [await measure(0)];
for (const size of SIZES) rows.push(await measure(size));
console.table(rows);
await browser.close();
await server.close();

/** Figures of a text of so many letters; of the built-in article for 0. */
async function measure(size: number) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/?lang=en`);
  const lit = page.locator('article a[data-mention-id]').first();
  await lit.waitFor();
  const letters = size === 0 ? article.length : size;
  const started = Date.now();
  if (size === 0) await page.reload();
  else {
    const text = `مقدمة ${size}\n${article.repeat(Math.ceil(size / article.length))}`.slice(0, size);
    await page.locator('input[type=file]').setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('article', { hasText: `مقدمة ${size}` }).waitFor({ timeout: 60_000 });
  }
  const textShown = Date.now() - started;
  await lit.waitFor({ timeout: 60_000 });
  const firstPlaces = Date.now() - started;
  const frames = await scrollFrames(page);
  const heap = await page.evaluate(
    () => (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
  );
  await context.close();
  return {
    letters,
    'text after ms': textShown,
    'first places after ms': firstPlaces,
    'frame ms, median': Math.round(frames[Math.floor(frames.length / 2)] ?? 0),
    'frame ms, 95th percentile': Math.round(frames[Math.floor(frames.length * 0.95)] ?? 0),
    'heap MB': Math.round(heap / 1e6),
  };
}

/** How long each frame took while the text was scrolled, in rising order. */
function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ frames, step }) => {
      const times: number[] = [];
      let last = performance.now();
      const pane = document.querySelector('main');
      const scroller = pane && pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement;
      for (let frame = 0; frame < frames; frame += 1) {
        scroller?.scrollBy(0, step);
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times.sort((a, b) => a - b);
    },
    { frames: FRAMES, step: STEP },
  );
}
