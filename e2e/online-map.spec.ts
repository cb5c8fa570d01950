import { test as base } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { YaqutDriver } from './yaqut-driver.ts';

/** A tile of one pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TILES = 'https://tile.openstreetmap.org/**';

test('no request leaves the page as long as the reader has not chosen an online map', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.page.waitForLoadState('networkidle');
  expect(app.helper.foreignRequests).toEqual([]);
});

base.describe('with OpenStreetMap chosen', () => {
  base('tiles are shown with their attribution, and the choice is remembered', async ({ page }) => {
    const app = new YaqutDriver(page);
    await page.route(TILES, (route) => route.fulfill({ body: TILE, contentType: 'image/png' }));
    await app.openLit({ lang: 'en' });
    await app.chooseBaseMap('OpenStreetMap');
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeAttached();
    await expect(page.getByRole('link', { name: /OpenStreetMap contributors/u })).toHaveAttribute(
      'href',
      'https://www.openstreetmap.org/copyright',
    );
    await app.openLit({ lang: 'en' });
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeAttached();
  });

  base('tiles that do not come leave the outline and one quiet line', async ({ page }) => {
    const app = new YaqutDriver(page);
    await page.route(TILES, (route) => route.abort());
    await app.openLit({ lang: 'en' });
    await app.chooseBaseMap('OpenStreetMap');
    await expect(page.getByText('could not be loaded; the outline')).toHaveCount(1);
    await expect(page.locator('path.map-land').first()).toBeVisible();
  });
});
