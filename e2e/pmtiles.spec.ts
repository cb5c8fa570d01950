import { test as base, expect, type Page, type Route } from '@playwright/test';
import { fillingTile, pmtilesFile } from './pmtiles-file.ts';
import { YaqutDriver } from './yaqut-driver.ts';

const ADDRESS = 'https://maps.example.org/world.pmtiles';
const CREDIT = 'Drawn by <a href="https://example.org/makers">the makers</a>';
const VECTORS = pmtilesFile({
  tile: fillingTile('earth'),
  tileType: 1,
  metadata: { attribution: CREDIT, vector_layers: [{ id: 'earth', fields: {} }] },
});
const OTHER_VECTORS = pmtilesFile({
  tile: fillingTile('fields'),
  tileType: 1,
  metadata: { vector_layers: [{ id: 'fields', fields: {} }] },
});
/** One red pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const PICTURES = pmtilesFile({ tile: PICTURE, tileType: 2, metadata: { attribution: 'صور للتجربة' } });

/** A server that gives parts of a file to any page. */
const serving = (file: Buffer) => async (route: Route) => {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
  const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/u.exec(route.request().headers().range ?? '') ?? [];
  const body = file.subarray(Number(from), Number(to) + 1);
  return route.fulfill({
    status: 206,
    headers: { ...cors, 'content-range': `bytes ${from}-${to}/${file.length}` },
    contentType: 'application/octet-stream',
    body,
  });
};

const test = base.extend<{ app: YaqutDriver }>({
  app: async ({ page }, use) => {
    const app = new YaqutDriver(page);
    await app.openLit({ lang: 'en' });
    await page.getByRole('button', { name: 'Base map' }).click();
    await page.getByRole('radio', { name: 'A PMTiles archive of your own' }).check();
    await use(app);
  },
});

const give = async (page: Page, address: string) => {
  await page.getByRole('textbox', { name: 'Address of the archive' }).fill(address);
  await page.getByRole('button', { name: 'Use this archive' }).click();
};

/** The colour in the middle of the first drawn tile, if there is one. */
const drawnColour = (page: Page) =>
  page
    .locator('.map-archive canvas.leaflet-tile-loaded')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return null;
      return [
        ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []),
      ];
    })
    // A new host loads the page anew.
    .catch(() => null);

test('vectors of an archive are drawn in the map’s own colours, owed to its makers, and kept for the next visit', async ({
  app,
}) => {
  await app.page.route(ADDRESS, serving(VECTORS));
  await give(app.page, ADDRESS);
  // The land of the light theme.
  await expect.poll(() => drawnColour(app.page)).toEqual([250, 247, 240, 255]);
  const credit = app.page.getByRole('link', { name: 'the makers' });
  await expect(credit).toHaveAttribute('href', 'https://example.org/makers');
  await expect(app.page.locator('[data-map-voice]')).toContainText('A PMTiles archive of your own');
  await app.openLit({ lang: 'en' });
  await expect(app.page.locator('.map-archive canvas.leaflet-tile-loaded').first()).toBeAttached();
});

test('layers of another make are drawn too, over the outline', async ({ app }) => {
  await app.page.route(ADDRESS, serving(OTHER_VECTORS));
  await give(app.page, ADDRESS);
  await expect.poll(async () => (await drawnColour(app.page))?.[3]).toBeGreaterThan(20);
});

test('pictures of an archive file of the device are drawn, and nothing is fetched', async ({ app }) => {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: 'Open a file…' }).click(),
  ]);
  await chooser.setFiles({ name: 'world.pmtiles', mimeType: 'application/octet-stream', buffer: PICTURES });
  const picture = app.page.locator('img.leaflet-tile-loaded[src^="blob:"]').first();
  await expect(picture).toBeAttached();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
  await expect(app.page.getByText('صور للتجربة')).toBeVisible();
  await expect(app.page.getByText(/world\.pmtiles.* is shown/u)).toBeVisible();
  expect(app.helper.foreignRequests).toEqual([]);
});

for (const [what, answer, sentence] of [
  [
    'nothing is there',
    (route: Route) => route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } }),
    'There is no archive at this address.',
  ],
  [
    'it is a page',
    serving(Buffer.from('<!doctype html><p>not here</p>'.padEnd(200))),
    'This file is not a PMTiles archive.',
  ],
  [
    'its server does not let pages read it',
    (route: Route) => route.abort('failed'),
    'does not let other pages read it (CORS)',
  ],
  [
    'its server gives whole files only',
    (route: Route) =>
      route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: VECTORS }),
    'does not give parts of files',
  ],
] as const) {
  test(`where ${what}, one sentence says so, and the outline stays`, async ({ app }) => {
    await app.page.route(ADDRESS, answer);
    await give(app.page, ADDRESS);
    await expect(app.page.locator('.map-notices')).toContainText(sentence);
    await expect(app.page.locator('path.map-land:not([d="M0 0"])').first()).toBeVisible();
    await expect(app.page.locator('.map-pane')).toHaveAttribute('data-base-map', 'outline');
  });
}

test('what is no address is told before anything is asked', async ({ app }) => {
  await give(app.page, 'world.pmtiles');
  await expect(app.page.getByRole('status').filter({ hasText: 'This is not an address.' })).toBeVisible();
  expect(app.helper.foreignRequests).toEqual([]);
});
