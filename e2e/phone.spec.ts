import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the text comes first, the map is a sheet that peeks', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    const handle = app.page.getByRole('button', { name: /افتح الخريطة/u });
    await expect(handle).toBeInViewport();
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await expect(app.map).not.toBeInViewport();
  });

  test('a tap on a mention draws the sheet up to the place, the mention stays in sight', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await app.mentionsOf(PLACE.doha).first().tap();
    await expect(app.cardHeading).toHaveText('الدوحة');
    await expect(app.cardHeading).toBeInViewport();
    await expect(app.marker(PLACE.doha)).toBeInViewport();
    await expect(app.mentionsOf(PLACE.doha).first()).toBeInViewport();
    await expect.poll(() => app.sheetCovers(app.mentionsOf(PLACE.doha).first())).toBe(false);
    await app.page.getByRole('button', { name: /أغلق الخريطة/u }).tap();
    await expect(app.map).not.toBeInViewport();
  });
});

for (const width of [320, 390, 768, 1280]) {
  for (const lang of ['ar', 'en'] as const) {
    test(`nothing is wider than a window of ${width} pixels (${lang})`, async ({ app }) => {
      await app.page.setViewportSize({ width, height: 700 });
      await app.open({ lang });
      await expect(app.mentions.first()).toBeVisible();
      expect(await app.helper.overflowsSideways()).toBe(false);
      await app.mentionsOf(PLACE.gazaStrip).first().click();
      await expect(app.card).toBeVisible();
      expect(await app.helper.overflowsSideways()).toBe(false);
    });
  }
}

test('turning from two panes to the sheet keeps the map and the focus', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.row(PLACE.cairo).click();
  await app.map.evaluate((map) => {
    map.dataset.mountedOnce = 'yes';
  });
  await app.page.setViewportSize({ width: 400, height: 800 });
  await expect(app.map).toHaveAttribute('data-mounted-once', 'yes');
  await expect(app.cardHeading).toContainText('Cairo');
});
