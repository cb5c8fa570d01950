import { expect, test } from './fixtures.ts';
import { type Sentinel, startSentinel } from './sentinel.ts';

// What is refused is told in the console.
test.use({ quiet: false });

/** A tile of one pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let other: Sentinel;
test.beforeEach(async () => {
  other = await startSentinel(TILE, 'image/png');
});
test.afterEach(() => other.close());

test('text becomes neither HTML nor a script nor the address of one', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const refused = await app.page.evaluate(async (address) => {
    // What a test runs at once may evaluate texts; what it runs later is held to the policy like the page's own.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (work: () => unknown) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const div = document.createElement('div');
    const script = document.createElement('script');
    return {
      html: attempt(() => {
        div.innerHTML = '<img src=x onerror="window.ran=1">';
      }),
      adjacent: attempt(() => div.insertAdjacentHTML('beforeend', '<p>x</p>')),
      range: attempt(() => document.createRange().createContextualFragment('<p>x</p>')),
      write: attempt(() => document.write('<p>x</p>')),
      script: attempt(() => {
        script.text = 'window.ran=1';
      }),
      source: attempt(() => {
        script.src = `${address}/a.js`;
      }),
      worker: attempt(() => new Worker(`${address}/a.js`)),
      ownPage: attempt(() => new Worker('./index.html')),
      dataWorker: attempt(() => new Worker('data:text/javascript,postMessage(1)')),
      policy: attempt(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {}),
      ),
      eval: attempt(() => Reflect.get(window, 'eval')('window.ran=1')),
    };
  }, other.address);
  expect(refused).toEqual({
    html: 'TypeError',
    adjacent: 'TypeError',
    range: 'TypeError',
    write: 'TypeError',
    script: 'TypeError',
    source: 'TypeError',
    worker: 'TypeError',
    ownPage: 'TypeError',
    dataWorker: 'TypeError',
    policy: 'TypeError',
    eval: 'EvalError',
  });
  expect(await app.page.evaluate(() => 'ran' in window)).toBe(false);
  expect(other.asked).toEqual([]);
});

test('nothing is fetched from, sent to or framed from another host', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  const stillThere = await app.page.evaluate(async (address) => {
    const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    add('img', { src: `${address}/picture` });
    add('iframe', { src: `${address}/frame` });
    add('video', { src: `${address}/video`, poster: `${address}/poster` });
    add('link', { rel: 'stylesheet', href: `${address}/style` });
    add('link', { rel: 'preload', as: 'image', href: `${address}/preload` });
    add('link', { rel: 'prefetch', href: `${address}/prefetch` });
    const base = add('base', { href: `${address}/` });
    const style = document.createElement('style');
    style.textContent = `body { background: url(${address}/css) }`;
    document.head.append(style);
    document.body.style.backgroundImage = `url(${address}/property)`;
    navigator.sendBeacon(`${address}/beacon`, 'text');
    await fetch(`${address}/fetch`, { mode: 'no-cors' }).catch(() => {});
    new WebSocket(`${address.replace('http', 'ws')}/socket`);
    const form = add('form', { action: `${address}/form`, method: 'post' }) as HTMLFormElement;
    form.submit();
    base.remove();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return document.querySelectorAll('article a[data-mention-id]').length;
  }, other.address);
  expect(other.asked).toEqual([]);
  expect(stillThere).toBe(33);
});

test('the server says the same policy, and the usual headers, with everything', async ({ app }) => {
  const page = await app.page.request.get('./');
  const { headers } = { headers: page.headers() };
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['cross-origin-opener-policy']).toBe('unsafe-none');
  const article = await app.page.request.get('./articles/index.json');
  expect(article.headers()['x-content-type-options']).toBe('nosniff');
});

test('a host of tiles is reached once the reader has chosen it, at the place where one was', async ({
  app,
}) => {
  const third = await startSentinel(TILE, 'image/png');
  await app.openLit({ lang: 'en' });
  await app.mentionsOf('iso:QA').first().click();
  await app.page.getByRole('button', { name: 'Base map' }).click();
  await expect.poll(() => app.page.locator('.map-popup:not([hidden])').evaluate(isWithinMap)).toBe(true);
  await app.page.getByRole('radio', { name: 'Tiles of your own' }).check();
  expect(other.asked).toEqual([]);
  const loadedAnew = app.page.waitForEvent('load');
  await app.page
    .getByRole('textbox', { name: 'Address of the tiles' })
    .fill(`${other.address}/{z}/{x}/{y}.png`);
  await app.page.getByRole('button', { name: 'Use these tiles' }).click();
  await loadedAnew;
  await expect(app.page.locator('.leaflet-tile-loaded').first()).toBeAttached();
  await expect(app.cardHeading).toContainText('Qatar');
  expect(other.asked.length).toBeGreaterThan(0);
  await app.page.evaluate((address) => {
    const picture = new Image();
    picture.src = `${address}/picture`;
    return new Promise((resolve) => {
      picture.onerror = resolve;
      picture.onload = resolve;
    });
  }, third.address);
  expect(third.asked).toEqual([]);
  await third.close();
});

test('another site may show the page in a frame', async ({ app, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const newsroom = await startSentinel(
    `<!doctype html><iframe width="900" height="700" src="${test.info().project.use.baseURL}?lang=en"></iframe>`,
  );
  await page.goto(newsroom.address.replace('127.0.0.1', 'localhost'));
  await expect(page.frameLocator('iframe').getByRole('article').locator('a[data-mention-id]')).toHaveCount(
    33,
  );
  await context.close();
  await newsroom.close();
  await app.page.goto('about:blank');
});

/** Whether a panel is seen whole on the map that it lies on: what is beyond the map's edge is cut off. */
function isWithinMap(panel: Element): boolean {
  const map = panel.closest('.map-pane')?.getBoundingClientRect();
  const { top, bottom } = panel.getBoundingClientRect();
  return map !== undefined && top >= map.top && bottom <= map.bottom;
}
