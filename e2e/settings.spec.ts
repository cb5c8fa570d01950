import { expect, test } from './fixtures.ts';

const ARABIC_DIGITS = /[٠-٩]/u;
const EUROPEAN_DIGITS = /[0-9]/u;

test.describe('reading settings', () => {
  test('set the text at once, and are there when the page is opened again', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const text = app.article.locator('.article-text');
    const looks = () =>
      text.evaluate((element) => {
        const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
        return { fontFamily, fontSize, lineHeight };
      });
    const before = await looks();
    await app.openSettings();
    await app.page.getByRole('radio', { name: 'Amiri' }).check();
    await app.page.getByRole('radio', { name: 'loose' }).check();
    await app.page.getByRole('slider', { name: 'Size of the text' }).fill('5');
    const after = await looks();
    expect(after.fontFamily).toMatch(/^"?Amiri/u);
    expect(Number.parseFloat(after.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize) * 1.4);
    await expect.poll(() => app.page.evaluate(() => document.fonts.check('20px "Amiri"', 'غزة'))).toBe(true);
    await app.page.reload();
    await expect(app.mentions.first()).toBeVisible();
    expect(await looks()).toEqual(after);
  });

  test('stand in a panel over the page that leaves the text where it is', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const place = () => app.article.boundingBox();
    const before = await place();
    await app.openSettings();
    await expect(app.page.getByRole('region', { name: 'Reading settings' })).toBeInViewport({ ratio: 1 });
    expect(await place()).toEqual(before);
    const boxes = await app.page
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((box) => box.clientWidth));
    expect(new Set(boxes).size).toBe(1);
    // The list of keys opens over the panel and gives the keyboard back to its row.
    const keys = app.page.getByRole('button', { name: 'Keyboard', exact: true });
    await keys.click();
    await expect(app.page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await app.helper.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await expect(keys).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.page.getByRole('region', { name: 'Reading settings' })).toHaveCount(0);
  });

  test('show one set of digits in text, list and map', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    const parts = [app.article.locator('header'), app.list, app.page.locator('aside .map-slot')];
    for (const part of parts) expect(await part.innerText()).not.toMatch(ARABIC_DIGITS);
    await app.openSettings();
    await app.page.getByRole('radio', { name: '١٢٣' }).check();
    await expect(app.article.locator('.article-facts')).toContainText('٣٣');
    for (const part of parts.slice(0, 2)) {
      expect(await part.innerText()).not.toMatch(EUROPEAN_DIGITS);
      expect(await part.innerText()).toMatch(ARABIC_DIGITS);
    }
  });

  test('tell nationalities faintly, off the map, and not at all where the reader wants so', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    const nationalities = app.article.locator('.nationality');
    await expect(nationalities.filter({ hasText: 'الفلسطينية' })).toHaveCount(1);
    await expect(app.mentions).toHaveCount(33);
    await app.openSettings();
    await app.page.getByRole('checkbox', { name: /^Nationalities/u }).uncheck();
    await expect(nationalities).toHaveCount(0);
    await expect(app.mentions).toHaveCount(33);
  });

  test('leave a mention plain, and its place off list and map, by how strongly it is named', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    const rows = await app.list.locator('[data-place-id]').count();
    await app.openSettings();
    await app.page.getByRole('checkbox', { name: 'Only named' }).uncheck();
    await expect(app.mentions.first()).toBeVisible();
    expect(await app.mentions.count()).toBeLessThan(33);
    expect(await app.list.locator('[data-place-id]').count()).toBeLessThan(rows);
  });
});
