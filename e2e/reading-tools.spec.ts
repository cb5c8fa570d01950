import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('finding in the text', () => {
  test('colours what is found without touching the text, and brings it into sight', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const before = await app.article.locator('.article-text').innerHTML();
    await app.page.getByRole('button', { name: 'Find in the text' }).click();
    // Another spelling than the article's «فلسطينية» and «الفلسطينية».
    await app.page.getByRole('searchbox', { name: 'Find in the text' }).fill('الفلسطينيه');
    await expect(app.page.getByText(/^1 of \d/u)).toBeVisible();
    const coloured = () =>
      app.page.evaluate(() => {
        const [range] = CSS.highlights.get('found-current') ?? [];
        return range instanceof Range ? range.toString() : null;
      });
    await expect.poll(coloured).toBe('الفلسطينية');
    expect(await app.article.locator('.article-text').innerHTML()).toBe(before);
    await app.helper.press('Escape');
    expect(await app.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

test.describe('walking the places', () => {
  for (const lang of ['ar', 'en'] as const) {
    test(`is one state in text, list, map and address, by keyboard (${lang})`, async ({ app }) => {
      await app.page.emulateMedia({ reducedMotion: 'reduce' });
      await app.openLit({ lang });
      await app.page.getByRole('button', { name: /^(Walk the places|جولة في الأماكن)$/u }).click();
      const next = app.page.getByRole('button', { name: /^(Next place|المكان التالي)$/u });
      await next.focus();
      // The address follows a moment later than the rest.
      await expect(app.page).toHaveURL(/place=/u);
      const addressBefore = app.page.url();
      await app.helper.press('Enter');
      await expect(next).toBeFocused();
      await expect(app.page.locator('.guide-sentence')).toContainText(lang === 'ar' ? '2 من 14' : '2 of 14');
      await expect(app.page).not.toHaveURL(addressBefore);
      const address = new URL(app.page.url()).hash;
      const placeId = /place=(.*)$/u.exec(address)?.[1] ?? '';
      expect(placeId).not.toBe('');
      await expect(app.row(placeId)).toHaveAttribute('aria-current', 'true');
      await expect(app.litMentions.first()).toHaveAttribute('data-place-id', placeId);
      await expect(app.litMentions.first()).toBeInViewport();
      await expect(app.announcement).toHaveText('');
      await app.helper.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      await expect(app.page.locator('.guide-sentence')).toContainText(lang === 'ar' ? '3 من 14' : '3 of 14');
      await app.helper.press('Escape');
      await expect(app.page.locator('.guide')).toHaveCount(0);
      await expect(
        app.page.getByRole('button', { name: /^(Walk the places|جولة في الأماكن)$/u }),
      ).toBeFocused();
    });
  }
});

test.describe('the strip beside the text', () => {
  for (const lang of ['ar', 'en'] as const) {
    test(`stands on the side where the text scrolls, and a press goes there (${lang})`, async ({ app }) => {
      await app.page.emulateMedia({ reducedMotion: 'reduce' });
      await app.openLit({ lang });
      const strip = app.page.locator('.place-strip');
      const [box, pane] = await Promise.all([strip.boundingBox(), app.page.locator('main').boundingBox()]);
      if (!box || !pane) throw new Error('nothing to measure');
      const atLeft = Math.abs(box.x - pane.x) < 30;
      expect(atLeft).toBe(lang === 'ar');
      await strip.getByRole('button').last().click();
      await expect(app.article.locator('a[data-active]')).toBeInViewport();
    });
  }

  test('shows only the place in focus', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    // The strip follows the press when there is time.
    const ticks = app.page.locator('.place-strip button');
    await expect.poll(() => ticks.and(app.page.getByLabel(/^(?!.*Gaza Strip)/u)).count()).toBe(0);
    expect(await ticks.count()).toBeGreaterThan(1);
  });
});
