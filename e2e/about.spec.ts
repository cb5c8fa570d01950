import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

const REPORT = readFileSync(new URL('../docs/accuracy.md', import.meta.url), 'utf8');

test.describe('the page about Yaqut', () => {
  test('has an address of its own, with the article behind it', async ({ app }) => {
    await app.openLit({ lang: 'en', hash: '#/about' });
    await expect(app.about).toBeVisible();
    await app.about.getByRole('button', { name: 'Close' }).click();
    await expect(app.about).toHaveCount(0);
    expect(new URL(app.page.url()).hash).toBe('#/a/cairo-talks');
  });

  test('opens by keyboard, keeps it, closes by Escape, and leaves what is read as it was', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en', hash: `#/a/cairo-talks?place=${PLACE.cairo}` });
    await expect(app.card).toBeVisible();
    await app.page.getByRole('link', { name: 'About Yaqut', exact: true }).focus();
    await app.helper.press('Enter');
    await expect(app.about).toBeVisible();
    await app.helper.press('Tab', 'Tab', 'Tab');
    expect(await app.about.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await app.helper.press('Escape');
    await expect(app.about).toHaveCount(0);
    await expect(app.card).toBeVisible();
    expect(new URL(app.page.url()).hash).toBe(`#/a/cairo-talks?place=${PLACE.cairo}`);
    await expect(app.page.getByRole('link', { name: 'About Yaqut', exact: true })).toBeFocused();
    await app.page.goBack();
    await expect(app.about).toBeVisible();
    await app.page.goBack();
    await expect(app.about).toHaveCount(0);
    await expect(app.card).toBeVisible();
  });

  test('tells of every base map that asks another host what that host sees', async ({ app }) => {
    await app.openLit({ lang: 'en', hash: '#/about' });
    const told = app.about.getByRole('listitem');
    for (const host of [/openstreetmap\.org/u, /tiles of your own/u, /PMTiles archive at an address/u])
      await expect(told.filter({ hasText: host })).toHaveCount(1);
  });

  test('shows the figures of the report in the reader’s language', async ({ app }) => {
    await app.openLit({ lang: 'ar', hash: '#/about' });
    const f1 = /contiguous[^\n]*?\*\*\.(\d\d)(\d)\*\*/u.exec(REPORT);
    await expect(app.about.getByRole('table').first()).toContainText(`${f1?.[1]}.${f1?.[2]}`);
    await expect(app.about).toContainText('الاستدعاء');
  });
});
