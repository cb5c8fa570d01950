import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('the address', () => {
  test('opens an article at a place, in a language and a theme', async ({ app }) => {
    await app.openLit({ lang: 'en', theme: 'dark', hash: `#/a/cairo-talks?place=${PLACE.khanYounis}` });
    await expect(app.cardHeading).toContainText('Khan Younis');
    await expect(app.mentionsOf(PLACE.khanYounis).first()).toBeInViewport();
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(app.marker(PLACE.khanYounis)).toHaveAttribute('aria-current', 'true');
  });

  test('lights the names of its place in the page as it was built', async ({ app }) => {
    await app.openLit({ lang: 'ar', hash: `#/a/cairo-talks?place=${PLACE.khanYounis}` });
    for (const mention of await app.mentionsOf(PLACE.khanYounis).all())
      await expect(mention).toHaveAttribute('aria-current', 'true');
  });

  test('follows what is chosen, and back and forward go through it', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks$/u);
    await app.row(PLACE.cairo).click();
    await expect(app.page).toHaveURL(/place=geonames:360630$/u);
    await app.row(PLACE.doha).click();
    await expect(app.page).toHaveURL(/place=geonames:290030$/u);
    await app.page.goBack();
    await expect(app.cardHeading).toContainText('Cairo');
    await app.page.goBack();
    await expect(app.card).toHaveCount(0);
    await app.page.goForward();
    await expect(app.cardHeading).toContainText('Cairo');
  });

  test('survives a reload', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.waitUntilSearched();
    const sixth = app.blocks.nth(6);
    const topOfSixth = async () => (await sixth.boundingBox())?.y ?? Number.NaN;
    // What notes where the reader is comes with the rest that the first view does without.
    await expect(async () => {
      await sixth.evaluate((block) => block.scrollIntoView({ block: 'start' }));
      const before = await topOfSixth();
      await app.page.reload();
      await expect
        .poll(async () => Math.abs((await topOfSixth()) - before), { timeout: 5000 })
        .toBeLessThan(2);
    }).toPass();
    await app.row(PLACE.rafah).click();
    await app.page.reload();
    await expect(app.cardHeading).toContainText('Rafah');
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('of an unknown place says so and shows the article', async ({ app }) => {
    await app.openLit({ lang: 'en', hash: '#/a/cairo-talks?place=geonames:1' });
    await expect(app.page.getByText('The place in the address is not in this article.')).toBeVisible();
    await expect(app.mentions).toHaveCount(33);
    await app.page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(app.page.getByText('The place in the address')).toHaveCount(0);
  });

  test('of an unknown article says so and offers the one there is', async ({ app }) => {
    await app.open({ lang: 'en', hash: '#/a/__proto__' });
    await expect(app.page.getByRole('alert')).toContainText('There is no article');
    await app.page.getByRole('button', { name: 'Open the first article' }).click();
    await expect(app.mentions).toHaveCount(33);
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks$/u);
  });

  test('of nonsense opens the first article in a known language', async ({ app }) => {
    await app.open({ hash: '#/nonsense%E0%A4%A?place=%' });
    await expect(app.mentions).toHaveCount(33);
  });
});
