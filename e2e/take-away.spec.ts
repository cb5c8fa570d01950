import { readFile, stat } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const MOST_BYTES = 400 * 1024;

async function save(app: YaqutDriver, name: string | RegExp): Promise<Download> {
  const download = app.page.waitForEvent('download');
  await app.takeAway.getByRole('button', { name }).click();
  return download;
}

/** The signs and groups on a kept page's map that cover each other, two by two. */
const touchingSigns = (page: Page) =>
  page.locator('.map svg').evaluate((svg) => {
    const marks = [...svg.querySelectorAll('.sign-link:not(.waits, .bare) .shape, .group circle')].map(
      (mark) => ({
        name: mark.closest('[aria-label]')?.getAttribute('aria-label'),
        ...(mark.getBoundingClientRect().toJSON() as DOMRect),
      }),
    );
    return marks.flatMap((a, index) =>
      marks
        .slice(index + 1)
        .filter(
          (b) =>
            Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
            (a.width + b.width) / 2 - 1,
        )
        .map((b) => `${a.name} / ${b.name}`),
    );
  });

test.describe('taking away', () => {
  test('names each file after the article and gives each format its ending', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await app.openTakeAway();
    const names: string[] = [];
    for (const button of await app.takeAway.getByRole('button', { name: /^احفظ/u }).all()) {
      const download = app.page.waitForEvent('download');
      await button.click();
      names.push((await download).suggestedFilename());
    }
    const endings = ['html', 'geojson', 'kml', 'csv', 'tei.xml', 'jsonld'];
    const beginning = 'وصل وزير الخارجية الأمريكي أنتوني بلينكن';
    expect(names).toEqual(endings.map((ending) => `${beginning}.${ending}`));
  });

  test('saves a table of every mention', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.openTakeAway();
    const csv = await readFile(await (await save(app, /^Save.*Table/u)).path(), 'utf8');
    expect(csv.startsWith('\uFEFFnumber,quote')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(34);
    expect(csv).toContain(',Cairo,القاهرة,city,');
  });

  test('copies a format for pasting', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.openLit({ lang: 'en' });
    await app.openTakeAway();
    await app.takeAway.getByRole('button', { name: /^Copy.*GeoJSON/u }).click();
    await expect(app.takeAway.getByText('Copied.')).toBeVisible();
    const copied = JSON.parse(await app.page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.features).toHaveLength(33);
  });

  test('goes away with Escape and gives the keyboard back', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.openTakeAway();
    await app.helper.press('Escape');
    await expect(app.takeAway).toBeHidden();
    await expect(app.helper.focused).toHaveText('Take away');
  });
});

test.describe('the page as a file', () => {
  for (const lang of ['ar', 'en'] as const) {
    test(`opens from the disk without a network, and its parts answer each other: ${lang}`, async ({
      app,
      browser,
    }, testInfo) => {
      await app.openLit({ lang });
      await app.openTakeAway();
      const download = await save(app, /HTML/u);
      const path = testInfo.outputPath('page.html');
      await download.saveAs(path);
      expect((await stat(path)).size).toBeLessThan(MOST_BYTES);

      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on(
        'request',
        (request) => !/^(?:file|data):/u.test(request.url()) && problems.push(request.url()),
      );
      await page.goto(`file://${path}`);

      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
      await expect(page.locator('.mention')).toHaveCount(33);
      await expect(page.locator('.places li')).toHaveCount(14);
      // What would cover another stands with it as one; the countries around are named.
      expect(await touchingSigns(page)).toEqual([]);
      const group = page.locator('.group').first();
      const together = await group.getAttribute('data-places');
      await group.locator('circle').click();
      await expect(page.locator(`.group[data-places="${together}"]`)).toHaveCount(0);
      await page.getByRole('button', { name: lang === 'ar' ? 'أظهر كل الأماكن' : 'Show all places' }).click();
      await expect(page.locator('.land-name:not(.waits)').first()).toBeVisible();
      const cairo = page.locator('.mention', { hasText: 'القاهرة' }).first();
      await cairo.click();
      await expect(cairo).toHaveAttribute('aria-current', 'true');
      const sign = page.locator('.sign-link', { hasText: lang === 'ar' ? 'القاهرة' : 'Cairo' });
      await expect(sign).toHaveAttribute('aria-current', 'true');
      await expect(sign).toBeInViewport();
      const doha = page.locator('.sign-link', { hasText: lang === 'ar' ? 'الدوحة' : 'Doha' });
      await page.getByRole('button', { name: lang === 'ar' ? 'أظهر كل الأماكن' : 'Show all places' }).click();
      await doha.locator('.target').click();
      await expect(page.locator('.mention[aria-current]')).toHaveText(['الدوحة']);
      await expect(page.locator('.mention[aria-current]')).toBeInViewport();
      expect(problems).toEqual([]);
      await context.close();
    });
  }

  test('on a phone keeps the line that is read in sight', async ({ app, browser }, testInfo) => {
    await app.openLit({ lang: 'ar' });
    await app.openTakeAway();
    const path = testInfo.outputPath('page.html');
    await (await save(app, /HTML/u)).saveAs(path);
    const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`file://${path}`);
    const gaza = page.locator('.mention', { hasText: 'غزة' }).nth(2);
    await gaza.click();
    await expect(gaza).toHaveAttribute('aria-current', 'true');
    await expect(gaza).toBeInViewport();
    await expect(page.locator('.map')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.text .nationality').first()).toHaveAttribute('title', /جنسية/u);
    await page.locator('.places .row', { hasText: 'الدوحة' }).click();
    await expect(page.locator('.mention', { hasText: 'الدوحة' })).toBeInViewport();
    await context.close();
  });

  test('lights as much as the app does, and no more', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.openTakeAway();
    const html = await readFile(await (await save(app, /HTML/u)).path(), 'utf8');
    const shown = await app.mentionsOf(PLACE.gazaStrip).count();
    expect(html.match(/data-kind="territory">قطاع غزة|data-kind="territory">غزة/gu)).toHaveLength(shown);
  });
});
