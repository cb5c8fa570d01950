import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('a link with an article in it', () => {
  test('to a built-in article carries the corrections alone, and asks before it opens', async ({
    app,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.openLit({ lang: 'en' });
    await app.openTakeAway();
    await app.takeAway.getByRole('button', { name: 'Copy link' }).click();
    await expect(app.takeAway.getByText(/Copied: .*characters/u)).toBeVisible();
    const link = await app.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/s\/1\.\d+\.[\w-]+$/u);
    expect(link.length).toBeLessThan(300);

    await app.page.goto('about:blank');
    await app.page.goto(`${link.replace('#', '?lang=en#')}`);
    await expect(app.sharedOffer).toContainText('corrections to an article that is here');
    await app.sharedOffer.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(app.sharedOffer).toHaveCount(0);
    await expect(app.mentionsOf(PLACE.cairo).first()).toBeVisible();
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks/u);
  });

  test('that was cut is told so, and the page goes on', async ({ app }) => {
    await app.open({ lang: 'en', hash: '#/s/1.2000.abcdef' });
    await expect(app.sharedOffer).toContainText('This link is not whole');
    await app.sharedOffer.getByRole('button', { name: 'Close' }).click();
    await expect(app.mentions).toHaveCount(33);
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks/u);
  });

  test('followed while another article is read leaves that on the page until it is answered', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.page.evaluate(() => {
      location.hash = '#/s/2.10.abc';
    });
    await expect(app.sharedOffer).toContainText('newer version');
    await expect(app.mentions).toHaveCount(33);
    await app.helper.press('Escape');
    await expect(app.sharedOffer).toHaveCount(0);
    await expect(app.page).toHaveURL(/#\/a\/cairo-talks/u);
  });
});
