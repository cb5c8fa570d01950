import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('by keyboard alone', () => {
  test('the first Tab stops are the ways into the text and to the places', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.helper.press('Tab');
    await expect(app.helper.focused).toHaveText('Skip to the text');
    await app.helper.press('Enter', 'Tab');
    await expect(app.helper.focused).toHaveAccessibleName('Close this hint');
    // The text begins with a nationality, which tells itself too.
    await app.helper.press('Tab');
    await expect(app.helper.focused).toHaveAttribute('data-country', 'iso:US');
    // What tells it knows the arrows too, and comes once the page is at rest.
    await expect(app.page.getByRole('tooltip')).toBeVisible();
    // The arrows lead to the others of its paragraph, at which the Tab key does not stop.
    await app.helper.press('ArrowRight');
    await expect(app.helper.focused).toHaveAttribute('data-country', 'iso:EG');
    await app.helper.press('Tab');
    const mention = app.helper.focused;
    await expect(mention).toHaveAttribute('data-mention-id', /.+/u);
    // The question mark tells the keys; what is in focus stays so.
    const id = await mention.getAttribute('data-mention-id');
    await app.helper.press('?');
    const keys = app.page.getByRole('dialog', { name: 'Keyboard' });
    await expect(keys).toBeVisible();
    await expect(keys.locator('kbd').filter({ hasText: '?' })).toBeVisible();
    await app.helper.press('Escape');
    await expect(keys).toHaveCount(0);
    await expect(mention).toHaveAttribute('data-mention-id', id ?? '');
  });

  test('Enter on a mention opens the card and goes to it, Escape clears and comes back', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const mention = app.mentionsOf(PLACE.gazaStrip).nth(1);
    await mention.focus();
    await app.helper.press('Enter');
    await expect(app.cardHeading).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.card).toHaveCount(0);
    await expect(mention).toBeFocused();
    await expect(app.litMentions).toHaveCount(0);
  });

  for (const { lang, forward, back } of [
    { lang: 'ar', forward: 'ArrowLeft', back: 'ArrowRight' },
    { lang: 'en', forward: 'ArrowRight', back: 'ArrowLeft' },
  ] as const) {
    test(`the arrows of a mention go to the next and previous one of its place (${lang})`, async ({
      app,
    }) => {
      await app.openLit({ lang });
      const mentions = app.mentionsOf(PLACE.egypt);
      await mentions.nth(0).focus();
      await app.helper.press(forward);
      await expect(mentions.nth(1)).toBeFocused();
      await expect(mentions.nth(1)).toBeInViewport();
      await app.helper.press(back, back);
      await expect(mentions.nth(5)).toBeFocused();
    });
  }

  test('the list is one Tab stop whose rows the arrows go along', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.cairo).focus();
    await app.helper.press('ArrowDown');
    await expect(app.row(PLACE.gazaStrip)).toBeFocused();
    await app.helper.press('Enter');
    await expect(app.cardHeading).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.row(PLACE.gazaStrip)).toBeFocused();
  });

  test('the markers of the map are one Tab stop, and Enter chooses', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const stops = app.page.locator('.leaflet-marker-pane [tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await app.helper.press('ArrowRight');
    await expect(app.helper.focused).toHaveRole('button');
    await app.marker(PLACE.doha).focus();
    await app.helper.press('Enter');
    await expect(app.cardHeading).toContainText('Doha');
    await expect(app.cardHeading).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.marker(PLACE.doha)).toBeFocused();
  });

  test('what is chosen by pointer is said once, politely', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.gazaStrip).click();
    await expect(app.announcement).toHaveText(/Gaza Strip.*territory.*6 mentions/u);
    await app.card.getByRole('button', { name: 'Next mention' }).click();
    await expect(app.announcement).toHaveText(/Gaza Strip.*mention .*1.* of .*6/u);
    await app.helper.press('Escape');
    await expect(app.announcement).toHaveText('Nothing selected.');
  });

  test('the divider is moved by the arrows, the way they point', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    const divider = app.page.getByRole('separator');
    const textWidth = async () => (await app.page.locator('main').boundingBox())?.width ?? 0;
    const before = await textWidth();
    await divider.focus();
    await app.helper.press('ArrowLeft', 'ArrowLeft');
    expect(await textWidth()).toBeGreaterThan(before);
  });
});
