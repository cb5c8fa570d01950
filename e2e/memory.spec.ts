import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { longText } from './long-text.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

const isLong = process.env.YAQUT_MEMORY === 'long';
const ARTICLES = isLong ? 200 : 30;
const SWITCHES = isLong ? 50 : 14;
/** What may remain: caches that fill up, code that the engine has made quick meanwhile. */
const MARGIN = { heap: 1.1, nodes: 1.05, listeners: 1.05 };

/** Texts of our own with names of our own, so that nothing of one is found in the other. */
const TEXTS = {
  first: longText(6000),
  second: longText(6000, [
    'طهران',
    'أنقرة',
    'باريس',
    'لندن',
    'روما',
    'مدريد',
    'برلين',
    'فيينا',
    'أثينا',
    'صوفيا',
  ]),
};
const LANGUAGES = ['en', 'ar', 'fr', 'he', 'tr', 'fa', 'ur'];

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly layers: number;
}

async function held(app: YaqutDriver, cdp: CDPSession): Promise<Held> {
  // What waits for its turn, such as a flight of the map, holds on to things until it is done.
  await app.page.waitForTimeout(1000);
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    layers: await app.map.locator('.leaflet-pane :is(.map-sign, path)').count(),
  };
}

async function waitFor(app: YaqutDriver, id: keyof typeof TEXTS): Promise<void> {
  const word = { first: 'القاهرة', second: 'طهران' }[id];
  await expect(app.mentions.filter({ hasText: word }).first()).toBeVisible();
  await app.waitUntilSearched();
}

async function speak(app: YaqutDriver, language: string): Promise<void> {
  await app.languageField.selectOption(language);
  await expect(app.page.locator('html')).toHaveAttribute('lang', language);
}

/** Opens both texts, so that the device keeps them, and tells where each is. */
async function start(app: YaqutDriver) {
  if (!isLong) test.setTimeout(180_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang: 'en' });
  const hashes = { first: '', second: '' };
  for (const id of ['second', 'first'] as const) {
    await app.fileField.setInputFiles({
      name: `${id}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(TEXTS[id]),
    });
    await waitFor(app, id);
    hashes[id] = await app.page.evaluate(() => location.hash);
  }
  const cdp = await app.page.context().newCDPSession(app.page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  const show = async (id: keyof typeof TEXTS) => {
    await app.page.evaluate((hash) => {
      location.hash = hash;
    }, hashes[id]);
    await waitFor(app, id);
  };
  return { cdp, show };
}

function expectBack(before: Held, after: Held) {
  if (isLong) process.stdout.write(`${JSON.stringify({ before, after })}\n`);
  expect(after.layers, 'layers of the map').toBe(before.layers);
  expect(after.nodes, 'nodes of the page').toBeLessThanOrEqual(before.nodes * MARGIN.nodes);
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners * MARGIN.listeners);
  expect(after.heap, 'heap').toBeLessThanOrEqual(before.heap * MARGIN.heap);
}

test(`after ${ARTICLES} articles the page holds no more than before`, async ({ app }) => {
  const { cdp, show } = await start(app);
  const round = async (times: number) => {
    for (let time = 0; time < times; time++) await show(time % 2 === 0 ? 'second' : 'first');
  };
  await round(6);
  const before = await held(app, cdp);
  await round(ARTICLES);
  expectBack(before, await held(app, cdp));
});

test(`after ${SWITCHES} changes of language the page holds no more than before`, async ({ app }) => {
  const { cdp } = await start(app);
  const round = async (times: number) => {
    for (let time = 1; time <= times; time++) await speak(app, LANGUAGES[time % LANGUAGES.length] ?? 'en');
    await speak(app, 'en');
  };
  await round(LANGUAGES.length);
  const before = await held(app, cdp);
  await round(SWITCHES);
  expectBack(before, await held(app, cdp));
});
