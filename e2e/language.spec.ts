import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('the language of the interface', () => {
  test('changes in place: same map, same place, same scroll, same text', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await app.mentionsOf(PLACE.khanYounis).first().click();
    await expect(app.cardHeading).toHaveText('خان يونس');
    await app.map.evaluate((map) => {
      map.dataset.mountedOnce = 'yes';
    });
    const text = await app.article.locator('.article-text').textContent();
    const scroll = () => app.page.locator('main').evaluate((main) => main.scrollTop);
    const before = await scroll();

    await app.chooseLanguage('English');

    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app.page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(app.cardHeading).toContainText('Khan Younis');
    await expect(app.map).toHaveAttribute('data-mounted-once', 'yes');
    await expect(app.marker(PLACE.khanYounis)).toHaveAttribute('aria-current', 'true');
    expect(await app.article.locator('.article-text').textContent()).toBe(text);
    expect(Math.abs((await scroll()) - before)).toBeLessThan(60);
  });

  test('mirrors the page: the text stands at the start side', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    const side = async () => {
      const [text, map] = await Promise.all([app.page.locator('main').boundingBox(), app.map.boundingBox()]);
      return (text?.x ?? 0) < (map?.x ?? 0) ? 'left' : 'right';
    };
    expect(await side()).toBe('right');
    await app.chooseLanguage('English');
    await expect.poll(side).toBe('left');
  });

  test('names places on the map, in the list and in the title', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.row(PLACE.doha)).toContainText('Doha');
    await expect(app.marker(PLACE.doha)).toHaveAccessibleName(/Doha/u);
    await app.chooseLanguage('العربية');
    await expect(app.row(PLACE.doha)).toContainText('الدوحة');
    await expect(app.marker(PLACE.doha)).toHaveAccessibleName(/الدوحة/u);
    await app.row(PLACE.doha).click();
    await expect(app.page).toHaveTitle(/الدوحة/u);
  });

  test('keeps the map right after a change: a click on a marker still meets it, a drag still drags', async ({
    app,
  }) => {
    await app.openLit({ lang: 'ar' });
    await app.chooseLanguage('English');
    await app.marker(PLACE.cairo).click();
    await expect(app.cardHeading).toContainText('Cairo');
    const box = await app.map.boundingBox();
    if (!box) throw new Error('no map');
    const before = await app.marker(PLACE.cairo).boundingBox();
    await app.page.mouse.move(box.x + box.width / 2, box.y + 40);
    await app.page.mouse.down();
    await app.page.mouse.move(box.x + box.width / 2 - 80, box.y + 40, { steps: 8 });
    await app.page.mouse.up();
    await expect
      .poll(async () => ((await app.marker(PLACE.cairo).boundingBox())?.x ?? 0) - (before?.x ?? 0))
      .toBeLessThan(-40);
  });

  test('is remembered on the device and stands in the address', async ({ app }) => {
    await app.openLit();
    await app.chooseLanguage('العربية');
    await expect(app.page).toHaveURL(/lang=ar/u);
    await app.open();
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
  });

  test.describe('at the first visit', () => {
    test.use({ locale: 'en-GB' });
    test('follows the browser', async ({ app }) => {
      await app.open();
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });

  test.describe('at the first visit of an Arabic browser', () => {
    test.use({ locale: 'ar-EG' });
    test('follows the browser', async ({ app }) => {
      await app.open();
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
    });
  });
});
