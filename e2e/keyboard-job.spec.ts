import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

const TEXT = [
  'وصل وفد من القاهرة إلى طرابلس صباح أمس.',
  'وزار الوفد خان يونس ورفح ودير البلح وجباليا في قطاع غزة.',
  'وقال الوفد إن الطريق إلى المعبر الصغير مفتوح، ثم سافر إلى الدوحة.',
].join('\n');

/** More stops than any part of the page has. */
const MOST_STOPS = 150;

/** Goes on with the Tab key, or back with Shift, until the keyboard stands there: what cannot be reached fails here. */
async function tabTo(app: YaqutDriver, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.helper.press(key);
  }
  throw new Error(`the keyboard does not come to ${target}`);
}
const button = (app: YaqutDriver, name: string | RegExp) =>
  app.page.getByRole('button', { name, exact: true });

async function press(app: YaqutDriver, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(app, button(app, name), key);
  await app.helper.press('Enter');
}

test('the whole job can be done by keyboard alone', async ({ app, context }) => {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang: 'en' });
  const { helper, page } = app;

  await test.step('a text of one’s own is opened from the box', async () => {
    await press(app, 'Open');
    await tabTo(app, page.getByRole('textbox', { name: 'Paste a text' }));
    await page.keyboard.insertText(TEXT);
    await press(app, 'Find its places');
    await expect(app.article).toContainText('المعبر الصغير');
    await app.waitUntilSearched();
  });

  await test.step('it is read, and gone through place by place', async () => {
    await tabTo(app, page.getByRole('link', { name: 'Skip to the text' }), 'Shift+Tab');
    await helper.press('Enter');
    await expect(app.article).toBeFocused();
    await helper.press('Tab');
    await tabTo(app, app.mentions.first());
    await helper.press('Tab');
    await expect(app.mentions.nth(1)).toBeFocused();
    await expect(app.mentions.nth(1)).toHaveText('طرابلس');
  });

  await test.step('a place is chosen, and says why it is there', async () => {
    await helper.press('Enter');
    await expect(app.cardHeading).toBeFocused();
    await expect(app.card).toContainText('Why here?');
  });
  const before = await app.cardHeading.innerText();

  await test.step('it is corrected to another candidate, and that is undone', async () => {
    await press(app, 'Correct…');
    await expect(page.getByRole('heading', { name: /^What is/u })).toBeFocused();
    await tabTo(app, page.getByRole('radio', { name: /^Tripoli/u }).first());
    await helper.press('ArrowDown');
    await press(app, 'Apply');
    await expect(app.card).toContainText('You decided so.');
    await helper.press('Control+z');
    await expect(app.card).not.toContainText('You decided so.');
    expect(await app.cardHeading.innerText()).toBe(before);
  });

  await test.step('words of the text are made a place', async () => {
    await helper.press('Escape');
    await tabTo(
      app,
      page.getByRole('textbox', { name: 'A place that the text names and that is not highlighted' }),
    );
    await page.keyboard.insertText('المعبر الصغير');
    await helper.press('Enter');
    const own = page.getByRole('radio', { name: 'A place that I put on the map' });
    await tabTo(app, page.getByRole('radio').first());
    for (let choices = 0; choices < 12 && !(await own.isChecked()); choices += 1)
      await helper.press('ArrowDown');
    await expect(own).toBeChecked();
    await tabTo(app, page.getByRole('textbox', { name: 'Coordinates' }));
    await page.keyboard.insertText('31.25 N, 34.26 E');
    await press(app, 'Apply');
    await expect(app.article.locator('a', { hasText: 'المعبر الصغير' })).toHaveCount(1);
    await helper.press('Escape');
  });

  await test.step('the map is moved, zoomed, opened where places stand close, and taken back', async () => {
    const stop = page.locator('.leaflet-marker-pane [tabindex="0"]');
    await tabTo(app, stop, 'Shift+Tab');
    const place = await stop.boundingBox();
    await helper.press('Shift+ArrowUp');
    await expect.poll(() => stop.boundingBox()).not.toEqual(place);
    await helper.press('-');
    await expect(app.clusters.first()).toBeVisible();
    for (let steps = 0; steps < 12; steps += 1) {
      if ((await helper.focused.getAttribute('data-cluster')) !== null) break;
      await helper.press('ArrowRight');
    }
    await expect(helper.focused).toHaveAttribute('data-cluster', /\d/u);
    const held = Number(await helper.focused.getAttribute('data-cluster'));
    await helper.press('Enter');
    await expect(page.locator(`[data-cluster="${held}"]`)).toHaveCount(0);
    await press(app, 'Back to the view before', 'Shift+Tab');
    await expect(page.locator(`[data-cluster="${held}"]`)).toHaveCount(1);
  });

  await test.step('words are found in the text', async () => {
    await press(app, 'Find in the text', 'Shift+Tab');
    await page.keyboard.insertText('الدوحه');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
    await helper.press('Escape');
    await expect(button(app, 'Find in the text')).toBeFocused();
  });

  await test.step('the places are walked', async () => {
    await press(app, 'Walk the places', 'Shift+Tab');
    await press(app, 'Next place', 'Shift+Tab');
    await helper.press('Enter');
    await expect(page.locator('.guide-sentence')).toContainText(/^\d of \d.* km to the /u);
  });

  await test.step('the list is filtered, and a row chosen', async () => {
    await press(app, /^To the list$/u);
    await tabTo(app, page.getByRole('searchbox', { name: 'Find a place' }));
    await page.keyboard.insertText('deir');
    await expect(app.list.locator('[data-place-id]')).toHaveCount(1);
    await tabTo(app, app.list.locator('[data-place-id]').first());
    await helper.press('Enter');
    await expect(app.cardHeading).toContainText('Deir el-Balah');
  });

  await test.step('language and colours are changed', async () => {
    await tabTo(app, page.getByRole('combobox', { name: /^(Colours|الألوان)/u }), 'Shift+Tab');
    await helper.press('End');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await tabTo(app, app.languageField, 'Shift+Tab');
    await helper.press('Home');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await helper.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('the text is in the library, and compared with another', async () => {
    await press(app, 'Library', 'Shift+Tab');
    const choices = page.getByRole('checkbox', { name: /^Choose for the map/u });
    for (const index of [0, 1]) {
      await tabTo(app, choices.nth(index));
      await helper.press('Space');
    }
    await press(app, 'Show 2 articles on one map');
    await expect(page.getByRole('heading', { name: 'Who names what' })).toBeVisible();
    await press(app, 'Back to reading');
    await expect(app.article).toContainText('المعبر الصغير');
  });

  await test.step('it is taken away as a file, as a link and on paper', async () => {
    await press(app, 'Take away', 'Shift+Tab');
    const download = page.waitForEvent('download');
    await press(app, /^Save: .*GeoJSON/u);
    expect((await download).suggestedFilename()).toMatch(/\.geojson$/u);
    await press(app, /^Copy link/u, 'Shift+Tab');
    await expect(app.takeAway).toContainText(/Copied/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#/s/1.');
    await press(app, /^Print/u);
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await app.layOutForPrint();
    await expect(app.paper).toBeVisible();
    await expect(app.paper).toContainText('المعبر الصغير');
    await app.endPrint();
  });
});
