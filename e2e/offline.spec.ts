import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

test.use({ serviceWorkers: 'allow', quiet: false });

const BUILT = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A copy of the built app on a server of its own, whose files a test may change. */
let folder: string;
let server: Server;
let address: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yaqut-served-'));
  cpSync(BUILT, folder, { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname === '/' ? 'index.html' : pathname));
      response.writeHead(200, {
        'content-type':
          TYPES[extname(pathname)] ?? (pathname === '/' ? 'text/html' : 'application/octet-stream'),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Waits until the whole build lies ready for the next time. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

const change = (name: string, edit: (text: string) => string) =>
  writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8')));

async function firstVisit(app: YaqutDriver): Promise<void> {
  await app.page.goto(`${address}?lang=en`);
  await expect(app.mentions).toHaveCount(33);
  await stored(app.page);
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  server.closeAllConnections();
}

test('the page of the first visit goes on without a network, once the build lies ready', async ({
  app,
  context,
}) => {
  await firstVisit(app);
  await expect.poll(() => app.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await goOffline(context);
  await app.openButton.click();
  await app.page.getByLabel('Paste a text').fill('وصل الوفد من الدوحة إلى بغداد أمس.');
  await app.page.getByRole('button', { name: 'Find its places' }).click();
  await expect(app.mentions).toHaveText(['الدوحة', 'بغداد']);
});

test('the app opens without a network: article, places, map and another language', async ({
  app,
  context,
}) => {
  await firstVisit(app);
  await goOffline(context);
  await app.page.reload();
  await expect(app.mentions).toHaveCount(33);
  await expect(app.map).toBeVisible();
  await app.chooseLanguage('العربية');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
  await app.fileField.setInputFiles({
    name: 'a.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# خبر من بغداد'),
  });
  await expect(app.mentions).toHaveText(['بغداد']);
});

/** Puts a newer build in the place of the one that is served. */
function serveNewerBuild(): void {
  change('index.html', (html) => html.replace('<title>', '<meta name="build" content="new"><title>'));
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'index.html')))
    .digest('base64');
  change('service-worker.js', (worker) =>
    worker
      .replace(/YAQUT_BUILD="\w+"/u, 'YAQUT_BUILD="new"')
      .replace(/("index\.html","integrity":")[^"]+/u, `$1sha256-${digest}`),
  );
}

const isNew = (page: Page) => page.locator('meta[name=build]');

test('a new build takes the place of the old one as a whole, at the next opening', async ({ app }) => {
  await app.page.goto(`${address}?lang=en`);
  await stored(app.page);
  serveNewerBuild();
  // Once more the old one, while the new one is fetched; then the new one.
  await app.page.reload();
  await expect(isNew(app.page)).toHaveCount(0);
  await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await app.page.reload();
  await expect(isNew(app.page)).toHaveCount(1);
  await expect(app.mentions).toHaveCount(33);
});

test('a new build is offered while one reads, and waits until it is taken and no other tab reads', async ({
  app,
  context,
}) => {
  test.setTimeout(120_000);
  await app.page.goto(`${address}?lang=en`);
  await stored(app.page);
  // A page that the service worker gave, and another beside it.
  await app.page.reload();
  await expect(app.mentions).toHaveCount(33);
  const beside = await context.newPage();
  await beside.goto(`${address}?lang=en`);
  serveNewerBuild();
  await app.page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const offer = app.page.getByRole('button', { name: 'Use it now' });
  await expect(offer).toBeVisible({ timeout: 40_000 });
  await app.mentionsOf('iso:QA').first().click();
  await expect(app.cardHeading).toContainText('Qatar');
  await expect(isNew(app.page)).toHaveCount(0);

  await offer.click();
  await expect(app.page.getByText('other tabs are closed')).toBeVisible();
  await expect(isNew(app.page)).toHaveCount(0);
  await beside.close();
  await offer.click();
  await expect(isNew(app.page)).toHaveCount(1);
  await expect(app.cardHeading).toContainText('Qatar');
  await expect(offer).toHaveCount(0);
});

test('a build of which one file is another build’s is never taken over', async ({ app, context }) => {
  await app.page.goto(`${address}?lang=en`);
  await stored(app.page);
  change('service-worker.js', (worker) => worker.replace(/YAQUT_BUILD="\w+"/u, 'YAQUT_BUILD="half"'));
  change('articles/index.json', (json) => json.replace('"title": null', '"title": "نصف"'));
  const outcome = await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return registration.waiting ? 'waiting' : 'none';
    while (installing.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
    return installing.state;
  });
  expect(outcome).not.toBe('waiting');
  expect(outcome).not.toBe('installed');
  await context.setOffline(true);
  await app.page.reload();
  await expect(app.article.getByRole('heading', { level: 1 })).toHaveText('Article without a headline');
});

test('what another program shares with the installed app is opened', async ({ app }) => {
  await app.page.goto(`${address}?lang=en`);
  await stored(app.page);
  await app.page.reload();
  await app.page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.action = 'share';
    const text = document.createElement('input');
    text.name = 'text';
    text.value = 'وصل الوفد إلى الرباط.';
    form.append(text);
    document.body.append(form);
    form.submit();
  });
  await expect(app.mentions).toHaveText(['الرباط']);
  await expect(app.page).toHaveURL(/#\/a\/own-\w+$/u);
});
