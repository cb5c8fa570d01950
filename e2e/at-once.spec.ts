import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { PLACE, YaqutDriver } from './yaqut-driver.ts';

const TEXT = readFileSync(new URL('../public/articles/cairo-talks.txt', import.meta.url), 'utf8');
const paragraphs = TEXT.split('\n').filter((line) => line.trim() !== '');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is read whole and unaltered, right-to-left, its places lit', async ({ app }) => {
    await app.page.goto('./');
    await expect(app.page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(app.blocks).toHaveText(paragraphs);
    await expect(app.mentions).toHaveCount(33);
    await expect(app.page.locator('.side-pane')).toBeHidden();
    await expect(app.page.getByRole('button')).toHaveCount(0);
  });

  test('a mention leads to its place in the index below the text', async ({ app }) => {
    await app.page.goto('./');
    await app.mentionsOf(PLACE.khanYounis).first().click();
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks\?place=geonames:281124$/u);
    const entry = app.page.locator('.place-index li:target');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText('خان يونس');
  });
});

test('the page that was built is taken over as it stands: same elements, no error, nothing moves', async ({
  app,
}) => {
  await app.page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput)
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted') ?? 0) + entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Held back, so that the built page is seen first.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await app.page.route(/assets\/base-.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await app.page.goto('./?lang=ar', { waitUntil: 'commit' });
  await expect(app.mentions).toHaveCount(33);
  await app.mentions.first().evaluate((mention) => Object.assign(mention, { wasBuilt: true }));
  release();
  await expect(app.map).toBeVisible();
  // Before the press: the card that it brings moves the list, as it should.
  await expect(app.marker(PLACE.cairo)).toBeVisible();
  // On a slow device a name on the map may find another side of its sign when its letters come late: some .001.
  expect(await app.page.evaluate(() => Number(Reflect.get(window, 'shifted') ?? 0))).toBeLessThan(0.003);
  await app.mentions.first().click();
  await expect(app.card).toBeVisible();
  expect(await app.mentions.first().evaluate((mention) => 'wasBuilt' in mention)).toBe(true);
});

for (const { address, size } of [
  { address: './?lang=ar', size: { width: 1440, height: 900 } },
  { address: './?lang=en', size: { width: 1024, height: 768 } },
]) {
  test(`a drawing stands in for the map, and the map takes over in the same view: ${address}`, async ({
    app,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await app.page.route(/assets\/map-.*\.js$/u, async (route) => {
      await held;
      await route.continue();
    });
    await app.page.setViewportSize(size);
    await app.page.goto(address, { waitUntil: 'commit' });
    // The app has the page in hand: what it wrote anew it will not write again.
    await expect(app.page.locator('html')).not.toHaveAttribute('data-start');
    const drawn = app.page.locator('.still-map .map-area[data-kind="country"]');
    await expect(drawn).toBeVisible();
    const before = await drawn.boundingBox();
    release();
    await expect(app.page.locator('.still-map')).toHaveCount(0);
    await expect(app.marker(PLACE.cairo)).toBeVisible();
    const boxes = await app.map
      .locator('path[data-kind="country"]')
      .evaluateAll((areas) => areas.map((area) => area.getBoundingClientRect().toJSON() as DOMRect));
    const edge = (sides: 'left' | 'top', from: DOMRect[]) => Math.min(...from.map((box) => box[sides]));
    // What the drawing leaves out of far lands cannot be compared; all of these two reach into the view.
    expect(
      Math.abs(
        edge(
          'top',
          boxes.filter(({ width }) => width > 0),
        ) - (before?.y ?? 0),
      ),
    ).toBeLessThan(3);
    expect(Math.abs(edge('left', boxes) - (before?.x ?? 0))).toBeLessThan(3);
  });
}

test('an address that names a place begins without the drawing, since its map begins there', async ({
  app,
}) => {
  await app.page.route(/assets\/map-.*\.js$/u, () => undefined);
  await app.page.goto(`./?lang=ar#/a/cairo-talks?place=${PLACE.doha}`);
  await expect(app.cardHeading).toContainText('الدوحة');
  await expect(app.page.locator('.still-map')).toBeHidden();
});

test('a mention chosen before the app has come is in focus when it has', async ({ app }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await app.page.route(/assets\/base-.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await app.page.goto('./?lang=ar', { waitUntil: 'commit' });
  await app.mentionsOf(PLACE.khanYounis).first().click();
  release();
  await expect(app.cardHeading).toHaveText('خان يونس');
});

for (const { name, address, remembered, shown } of [
  { name: 'another language', address: './?lang=en', remembered: {}, shown: { dir: 'ltr', start: 'text' } },
  {
    name: 'a remembered theme and size',
    address: './?lang=ar',
    remembered: { theme: 'sepia', textSize: 5 },
    shown: { dir: 'rtl', theme: 'sepia', textSize: '5', start: 'whole' },
  },
  {
    name: 'another article',
    address: './?lang=ar#/a/own-1',
    remembered: {},
    shown: { dir: 'rtl', start: 'nothing' },
  },
  {
    name: 'preferences that are none',
    address: './?lang=ar',
    remembered: { language: 5, theme: [], hiddenMarks: 'x', textSize: null },
    shown: { dir: 'rtl', textSize: '2' },
  },
]) {
  test(`before the app has come the page is dressed for its reader: ${name}`, async ({ page }) => {
    const app = new YaqutDriver(page);
    await page.addInitScript(
      (preferences) => localStorage.setItem('yaqut.preferences', JSON.stringify(preferences)),
      remembered,
    );
    await page.route(/assets\/base-.*\.js$/u, (route) => route.abort());
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('a[data-mention-id]')).toHaveCount(33);
    const dressed = await page.evaluate(() => ({ ...document.documentElement.dataset, dir: document.dir }));
    expect(dressed).toMatchObject(shown);
    const isSeen = shown.start !== 'nothing';
    await expect(page.locator('p[data-block-id]').first()).toBeVisible({ visible: isSeen });
    await expect(app.openButton).toBeVisible({ visible: shown.start !== 'text' && isSeen });
  });
}
