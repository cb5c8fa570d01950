import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

const WASHINGTON = 'geonames:4140963';

test('finer outlines come only when the map looks from near', async ({ app }) => {
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await app.openLit({ lang: 'en' });
  await app.page.waitForLoadState('networkidle');
  const fine = () => asked.filter((path) => path.endsWith('basemap/arab-world.json')).length;
  expect(fine()).toBe(0);
  await app.row(PLACE.gazaStrip).click();
  await expect.poll(fine).toBe(1);
  await expect(app.outline(PLACE.gazaStrip)).toBeVisible();
});

test.describe('without the finer outlines', () => {
  test.use({ quiet: false });
  test('the map stays as it is, and one line says so', async ({ app }) => {
    await app.helper.refuse('**/basemap/arab-world.json');
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.gazaStrip).click();
    await expect(app.page.getByText('The finer outlines could not be loaded')).toBeVisible();
    await expect(app.outline(PLACE.gazaStrip)).toBeVisible();
  });
});

test('a distance is measured by the keyboard alone, in Arabic the left arrow goes on', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  await app.page.getByRole('button', { name: 'أدوات أخرى للخريطة' }).focus();
  await app.helper.press('Enter', 'Tab', 'Enter');
  const panel = app.page.getByRole('region', { name: 'قِس مسافة' });
  await expect(panel).toBeFocused();
  await app.marker(PLACE.cairo).focus();
  await app.helper.press('Enter');
  await expect(panel).toContainText('القاهرة');
  const before = await app.helper.focused.getAttribute('data-place-id');
  await app.helper.press('ArrowLeft');
  await expect(app.helper.focused).not.toHaveAttribute('data-place-id', before ?? '');
  await app.marker(PLACE.doha).focus();
  await app.helper.press('Enter');
  await expect(panel).toContainText('2,063');
  await expect(panel).toContainText('شرقًا');
  await expect(app.card).toHaveCount(0);
  await app.helper.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the map follows the reading while it is asked to', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const follow = app.page.getByRole('button', { name: 'Follow the reading' });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await app.mentionsOf(PLACE.doha).first().scrollIntoViewIfNeeded();
  await app.blocks.last().scrollIntoViewIfNeeded();
  // The end of the text names places in the Gaza Strip alone or with Egypt: the map has come near.
  await expect.poll(() => app.page.locator('.map-scale').getAttribute('aria-label')).not.toContain('200 km');
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
});

test('what the map shows can be read by itself, and leads back to the text', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.page.getByRole('button', { name: 'Only what the map shows' }).click();
  const here = app.page.getByRole('region', { name: 'Only what the map shows' });
  await expect(here.getByRole('button').first()).toBeVisible();
  const all = await here.getByRole('button').count();
  await app.marker(PLACE.doha).click();
  await app.page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 1 });
  await app.page.getByRole('button', { name: 'Zoom in' }).click();
  await app.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => here.getByRole('button').count()).toBeLessThan(all);
});

test('the way back leads to the views there were', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const back = app.page.getByRole('button', { name: 'Back to the view before' });
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await app.row(PLACE.doha).click();
  await expect.poll(() => app.distanceFromMapCentre(app.marker(PLACE.doha))).toBeLessThan(60);
  await back.click();
  await expect(app.marker(PLACE.cairo)).toBeInViewport();
  await expect(back).toHaveAttribute('aria-disabled', 'true');
});

test('the map is saved as a picture and as a drawing, credits in them', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  const save = async (name: string) => {
    await app.page.getByRole('button', { name: 'أدوات أخرى للخريطة' }).click();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const drawing = await save('احفظها رسمًا (SVG)');
  expect(drawing.name).toMatch(/^وصل وزير الخارجية.*\.svg$/u);
  const text = drawing.bytes.toString('utf8');
  expect(text).toContain('القاهرة');
  expect(text).toContain('OpenStreetMap');
  expect(text).toContain('<path');
  expect(text).not.toContain('خارج هذه الصورة');
  expect(text).toMatch(/<text[^>]*>[^<]*كم[^<]*<\/text>/u);
  const picture = await save('احفظها صورة (PNG)');
  expect(picture.name).toMatch(/^وصل وزير الخارجية.*\.png$/u);
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.bytes.length).toBeGreaterThan(20_000);
});

test('a saved map has no sign that the screen has not, and names what lies outside it', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const near =
    'سوريا: دمشق وحلب وحمص وحماة واللاذقية وطرطوس وإدلب ودرعا والسويداء والرقة.\nوقالت واشنطن إنها تتابع.';
  await app.fileField.setInputFiles({ name: 'syria.txt', mimeType: 'text/plain', buffer: Buffer.from(near) });
  const save = async () => {
    await app.page.getByRole('button', { name: 'More map tools' }).click();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('button', { name: 'Save as a drawing (SVG)' }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  await expect(app.page.getByRole('button', { name: /^Beyond this view: .*Washington/u })).toBeVisible();
  expect(await save()).toMatch(/Outside this picture: [^<]*Washington/u);
  await app.page.getByRole('button', { name: 'Show all places' }).click();
  await expect(app.marker(WASHINGTON)).toBeInViewport();
  await expect(app.map.locator('.map-country-name[data-waits]')).toHaveCount(1);
  const all = await save();
  expect(all).not.toContain('Outside this picture');
  // The hexagon of a country.
  expect(all).not.toContain('M12 2.2 20.7');
});

test('what is pointed at in the text and lies off the map is named at its edge, clear of its buttons', async ({
  app,
}) => {
  await app.openLit({ lang: 'ar' });
  await app.row(PLACE.doha).click();
  await expect.poll(() => app.distanceFromMapCentre(app.marker(PLACE.doha))).toBeLessThan(60);
  const hint = app.page.locator('.map-offscreen');
  for (const id of [PLACE.cairo, PLACE.egypt, PLACE.rafah]) {
    await app.mentionsOf(id).first().hover();
    await expect(hint).toHaveText(/\p{L}/u);
    const apart = await hint.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const isOver = (other: DOMRect) =>
        other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom;
      const covers = [...document.querySelectorAll('[data-covers-map], .map-name-over')];
      return covers
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .every((each) => !isOver(each.getBoundingClientRect()));
    });
    expect(apart).toBe(true);
  }
});

test('places in an area are told in its card, with its size beside another', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.row(PLACE.gazaStrip).click();
  await expect(app.card).toContainText(/5 places of the text are in .*Gaza Strip/u);
  await expect(app.card).toContainText('km²');
  const beside = app.card.getByRole('combobox', { name: 'Compare with' });
  // Its arrow stands in what padding and border leave free at its end.
  await expect(beside).not.toHaveCSS('border-inline-end-width', '1px');
  await beside.selectOption({ label: 'the United Arab Emirates' });
  const roomBesideName = beside.evaluate((select: HTMLSelectElement) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const { font, paddingInline } = getComputedStyle(select);
    pen.font = font;
    const name = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
    return select.clientWidth - 2 * Number.parseFloat(paddingInline) - name;
  });
  expect(await roomBesideName, 'room for the arrow').toBeGreaterThan(12);
  await beside.selectOption({ label: 'Egypt' });
  await expect(app.card).toContainText(/Egypt.* is about .*times as large/u);
});

const FAR =
  'وصل الوفد إلى القاهرة ثم بيروت ودمشق وبغداد. وفي القاهرة قال الوزير إن غزة تنتظر. وعاد إلى القاهرة.\nوقالت واشنطن إنها تتابع.';

test('a first view holds the main group of places, and a sign at its edge leads to the far one', async ({
  app,
}) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles({ name: 'far.txt', mimeType: 'text/plain', buffer: Buffer.from(FAR) });
  await expect(app.marker(PLACE.cairo)).toBeInViewport();
  await expect(app.marker(WASHINGTON)).not.toBeInViewport();
  const pointer = app.page.getByRole('button', { name: /^Beyond this view: .*Washington/u });
  await expect(pointer).toBeInViewport({ ratio: 1 });
  await pointer.click();
  await expect(app.marker(WASHINGTON)).toBeInViewport();
  await expect(app.cardHeading).toContainText('Washington');
  await app.page.getByRole('button', { name: 'Show all places' }).click();
  await expect(app.marker(WASHINGTON)).toBeInViewport();
  await expect(app.page.locator('[data-cluster], .map-target').first()).toBeInViewport();
  await expect(pointer).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  for (const lang of ['ar', 'en', 'he'] as const) {
    test(`no name is cut or covered at first, ${width} pixels wide (${lang})`, async ({ app }) => {
      await app.page.setViewportSize({ width, height });
      await app.open({ lang });
      await expect(app.mentions.first()).toBeVisible();
      const handle = app.page.locator('.sheet-handle[aria-expanded="false"]');
      if (await handle.isVisible()) await handle.click();
      await expect(app.marker(PLACE.egypt)).toBeVisible();
      await expect.poll(() => app.unclearNames()).toEqual([]);
    });
  }
}

test('the open legend shows all its lines and does not cover the chosen place on a low map', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1280, height: 640 });
  await app.openLit({ lang: 'fr' });
  await app.mentionsOf(PLACE.cairo).first().click();
  await expect(app.marker(PLACE.cairo)).toHaveAttribute('aria-current', 'true');
  await app.page.getByText('Légende', { exact: true }).click();
  const legend = app.page.locator('.map-legend');
  await expect(legend.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
  expect(await legend.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  await expect.poll(() => app.gapBetween(app.marker(PLACE.cairo), legend)).toBeGreaterThan(0);
});

test('the legend is at hand on a large map and on a small one, by keyboard', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.page.getByText('Legend', { exact: true }).focus();
  await app.helper.press('Enter');
  await expect(app.page.getByText('Disputed border or ceasefire line')).toBeVisible();
  // Nothing of the map shows through it, and most of the map is seen beside it.
  const legend = app.page.locator('.map-legend');
  await expect(legend).toHaveCSS('background-color', /^rgb\(/u);
  const areaOf = (shown: typeof legend) =>
    shown.evaluate(({ clientWidth, clientHeight }) => clientWidth * clientHeight);
  expect(await areaOf(legend)).toBeLessThan((await areaOf(app.map)) / 4);
  await app.page.setViewportSize({ width: 320, height: 640 });
  await app.page.locator('.sheet-handle').click();
  await app.page.getByRole('button', { name: 'More map tools' }).focus();
  await app.helper.press('Enter');
  await app.page.getByRole('button', { name: 'Legend' }).focus();
  await app.helper.press('Enter');
  await expect(app.page.getByRole('region', { name: 'Legend' })).toContainText('Places close together');
  await app.helper.press('Escape');
  await expect(app.page.getByRole('button', { name: 'More map tools' })).toBeFocused();
});
