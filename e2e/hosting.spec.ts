import { expect, test } from './fixtures.ts';
import { serveStatic } from './static-host.ts';
import { PLACE } from './yaqut-driver.ts';

test('under a path of a plain static host everything is found: text, map, another language, a text of one’s own', async ({
  app,
}) => {
  const host = await serveStatic('/some/base/');
  await app.page.goto(`${host.origin}/some/base/?lang=ar`);
  await expect(app.mentions).toHaveCount(33);
  await expect(app.map.locator('path').first()).toBeAttached();
  await app.chooseLanguage('English');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await app.fileField.setInputFiles({
    name: 'a.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# خبر من بغداد'),
  });
  await expect(app.mentions).toHaveText(['بغداد']);
  expect(host.missed.filter((path) => path !== '/favicon.ico')).toEqual([]);
  await host.close();
});

/** A newsroom's page: shows the app, notes what it says, and has a button that sends it to a place. */
const newsroom = (app: string, host: string, placeId: string) => `<!doctype html>
<title>News</title>
<button>Go</button>
<ol></ol>
<iframe title="places" src="${app}?lang=ar&host=${encodeURIComponent(host)}" style="width:1200px;height:700px"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow) return;
    const line = document.createElement('li');
    line.textContent = JSON.stringify(event.data);
    document.querySelector('ol').append(line);
  });
  document.querySelector('button').addEventListener('click', () => {
    frame.contentWindow.postMessage({ kind: 'yaqut:go', placeId: '${placeId}' }, '*');
  });
</script>`;

test.describe('in a newsroom’s page', () => {
  test('tells what the reader chooses and goes where the page sends it', async ({ page, baseURL }) => {
    const pages: Record<string, string> = {};
    const host = await serveStatic('/none/', pages);
    pages['/news'] = newsroom(baseURL ?? '', host.origin, PLACE.qatar);
    await page.goto(`${host.origin}/news`);
    const said = page.locator('li');
    await expect(said).toHaveText(['{"kind":"yaqut:embedded"}']);
    const app = page.frameLocator('iframe');
    await app.locator(`article a[data-place-id="${PLACE.khanYounis}"]`).first().click();
    await expect(said.last()).toContainText(`"placeId":"${PLACE.khanYounis}","name":"خان يونس"`);
    await page.getByRole('button', { name: 'Go' }).click();
    await expect(app.locator('#place-card-name')).toHaveText('قطر');
    await expect(said).toHaveCount(2);
    await host.close();
  });

  test('of another origin than the address names hears nothing and sends nothing', async ({
    page,
    baseURL,
  }) => {
    const pages: Record<string, string> = {};
    const host = await serveStatic('/none/', pages);
    pages['/news'] = newsroom(baseURL ?? '', 'https://other.example', PLACE.qatar);
    await page.goto(`${host.origin}/news`);
    const app = page.frameLocator('iframe');
    const mention = app.locator(`article a[data-place-id="${PLACE.khanYounis}"]`).first();
    await mention.click();
    await expect(mention).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Go' }).click();
    await mention.hover();
    await expect(mention).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('li')).toHaveCount(0);
    await host.close();
  });
});
