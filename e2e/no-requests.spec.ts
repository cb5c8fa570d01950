import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

// The service worker too is heard here.
test.use({ serviceWorkers: 'allow' });

test('reading, opening texts of one’s own, keeping them and taking them away ask no other host', async ({
  app,
  context,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  const own = new URL(test.info().project.use.baseURL ?? '').host;
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== own) asked.push(request.url());
  });
  context.on('weberror', (error) => asked.push(String(error.error())));

  await app.openLit({ lang: 'en' });
  await app.marker(PLACE.doha).first().click();
  await app.mentionsOf(PLACE.cairo).first().click();
  await app.map.press('+');
  await app.map.press('+');
  await app.chooseLanguage('العربية');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
  await app.chooseLanguage('English');
  await app.chooseTheme('Dark');
  await app.openSettings();
  await app.helper.press('Escape');
  await app.openButton.click();
  await app.openDialog.locator('summary').click();
  await app.helper.press('Escape');

  await app.fileField.setInputFiles({
    name: 'a.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      '<h1>خبر</h1><p>وصل إلى <a href="https://other.example/page">بغداد</a> <img src="https://other.example/picture.png">.</p>',
    ),
  });
  await expect(app.mentions).toHaveText(['بغداد']);
  await app.page.getByRole('button', { name: 'Library' }).click();
  await expect(app.page.locator('dialog.library')).toBeVisible();
  await app.helper.press('Escape');

  await app.openTakeAway();
  for (const button of await app.takeAway.getByRole('button', { name: /^Save/u }).all()) {
    const download = app.page.waitForEvent('download');
    await button.click();
    await (await download).path();
  }
  await app.helper.press('Escape');
  for (const picture of [/PNG/u, /SVG/u]) {
    await app.page.getByRole('button', { name: 'More map tools' }).click();
    const download = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: picture }).click();
    await (await download).path();
  }
  await app.layOutForPrint();
  await expect(app.paper).toContainText('بغداد');
  await app.endPrint();
  await app.page.evaluate(() => navigator.serviceWorker.ready);
  await app.page.reload();
  await expect(app.mentions).toHaveText(['بغداد']);
  expect(asked).toEqual([]);
});
