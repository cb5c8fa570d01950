import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const hint = (app: YaqutDriver) => app.page.getByText('Choose a highlighted name: the map goes there.');

test.describe('at the first visit', () => {
  test('one sentence tells what to do, politely, until it is done, and never again', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(hint(app)).toBeVisible();
    await expect(app.page.getByRole('note').filter({ has: hint(app) })).toHaveCount(1);
    const text = app.page.locator('.article-text');
    const [before, box] = await Promise.all([text.boundingBox(), hint(app).boundingBox()]);
    if (!before || !box) throw new Error('nothing to measure');
    expect(box.y + box.height).toBeLessThan(before.y);
    await app.mentionsOf(PLACE.cairo).first().click();
    await expect(app.card).toBeVisible();
    // Its room stays as long as this text does, so that nothing moves.
    await expect(hint(app)).toBeHidden();
    expect(await text.boundingBox()).toEqual(before);
    await app.page.reload();
    await app.waitUntilSearched();
    await expect(hint(app)).toHaveCount(0);
  });

  test('it can be put away, by keyboard too', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const textStart = async () => (await app.page.locator('.article-text').boundingBox())?.y ?? 0;
    const before = await textStart();
    await app.page.getByRole('button', { name: 'Close this hint' }).focus();
    await app.helper.press('Enter');
    await expect(hint(app)).toHaveCount(0);
    // Its room goes with it.
    expect(await textStart()).toBeLessThan(before - 20);
    await app.page.reload();
    await app.waitUntilSearched();
    await expect(hint(app)).toHaveCount(0);
  });

  test('a text without places needs none', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('كان الجو جميلا.'),
    });
    await expect(app.article).toContainText('كان الجو جميلا');
    await app.waitUntilSearched();
    await expect(hint(app)).toHaveCount(0);
  });
});
