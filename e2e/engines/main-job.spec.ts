import { writeFile } from 'node:fs/promises';
import { expect as expectSoon, firefox, test, webkit } from '@playwright/test';
import { PLACE } from '../yaqut-driver.ts';
import type { Engine } from './engine.ts';
import { systemFirefox } from './firefox.ts';
import { ofPlaywright } from './of-playwright.ts';
import { systemWebKit } from './webkit.ts';

// Yaqut's main job outside Chromium, in each engine that the machine has. The steps ask for no more than every engine's
// own protocol can do: a click, a key, and a look into the page.

const ENGINES = {
  'the system’s Firefox': systemFirefox(),
  'the system’s WebKit': systemWebKit(),
  'Playwright’s Firefox': ofPlaywright(firefox),
  'Playwright’s WebKit': ofPlaywright(webkit),
};

/** Each engine starts cold, and beside others. */
const expect = expectSoon.configure({ timeout: 40_000 });

const MENTION = 'article a[data-mention-id]';
const OWN_TEXT = 'سافر الوفد من بغداد إلى دمشق عبر عمان.';

const count = (engine: Engine, selector: string) =>
  engine.evaluate((sought) => document.querySelectorAll(sought).length, selector);

const textOf = (engine: Engine, selector: string) =>
  engine.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.innerText ?? '', selector);

const rootAttribute = (engine: Engine, name: string) =>
  engine.evaluate((asked) => document.documentElement.getAttribute(asked), name);

/** Clicks on the middle of the first such element that bears those words, when it has come to rest in sight. */
async function click(engine: Engine, selector: string, words = ''): Promise<void> {
  const place = async () =>
    engine.evaluate(
      async (sought, said) => {
        const found = [...document.querySelectorAll<HTMLElement>(sought)].find(
          (each) =>
            `${each.innerText} ${each.ariaLabel?.replace(/[\u2066-\u2069]/gu, '')}`.includes(said) &&
            each.checkVisibility(),
        );
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
        const middle = { x: x + width / 2, y: y + height / 2 };
        const top = document.elementFromPoint(middle.x, middle.y);
        return { ...middle, isHit: top !== null && found?.contains(top) === true };
      },
      selector,
      words,
    );
  let before = await place();
  await expect
    .poll(
      async () => {
        const last = before;
        before = await place();
        return before.isHit && Math.hypot(last.x - before.x, last.y - before.y) < 2;
      },
      { message: `${selector} ${words} can be clicked` },
    )
    .toBe(true);
  await engine.click(before);
}

/** From here on the page keeps what goes wrong in it, and what it hands over to be saved. */
function keepWatch(engine: Engine): Promise<void> {
  return engine.evaluate(() => {
    const kept = { faults: [] as string[], saved: [] as Blob[] };
    Object.assign(window, { kept });
    addEventListener('error', ({ message }) => kept.faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => kept.faults.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      kept.faults.push(`${violatedDirective} ${blockedURI}`),
    );
    const make = URL.createObjectURL;
    URL.createObjectURL = (thing) => {
      if (thing instanceof Blob) kept.saved.push(thing);
      return make.call(URL, thing);
    };
  });
}

for (const [name, availability] of Object.entries(ENGINES)) {
  test(`the main job in ${name}`, async ({ baseURL }, info) => {
    test.setTimeout(240_000);
    if ('missing' in availability) {
      process.stdout.write(`Not tried in ${name}: ${availability.missing}.\n`);
      // biome-ignore lint/suspicious/noSkippedTests: what is not on this machine cannot be tried.
      test.skip();
      return;
    }
    const engine = await availability.start();
    try {
      await doMainJob(engine, `${baseURL}?lang=en`);
    } catch (error) {
      await writeFile(info.outputPath('window.png'), await engine.picture());
      throw error;
    } finally {
      await engine.close();
    }
  });
}

async function doMainJob(engine: Engine, address: string): Promise<void> {
  await test.step('the article is lit', async () => {
    await engine.open(address);
    await keepWatch(engine);
    await expect.poll(() => count(engine, MENTION)).toBe(33);
    expect(
      await engine.evaluate(
        (mention) =>
          [...document.querySelectorAll(mention)].filter(
            (each) => getComputedStyle(each).textDecorationLine !== 'underline',
          ).length,
        MENTION,
      ),
      'mentions without a line',
    ).toBe(0);
    await expect.poll(() => count(engine, '.leaflet-marker-pane [data-place-id]')).toBeGreaterThan(3);
  });

  await test.step('a name is chosen: the map goes there, the card tells of it', async () => {
    await click(engine, `${MENTION}[data-place-id="${PLACE.doha}"]`);
    await expect.poll(() => textOf(engine, '.place-card h2')).toContain('Doha');
    await expect
      .poll(() =>
        engine.evaluate((id) => {
          const sign = document.querySelector(`[data-state="focused"] [data-place-id="${id}"]`);
          const map = document.querySelector('.leaflet-container')?.getBoundingClientRect();
          const box = sign?.getBoundingClientRect();
          if (!box || !map) return Number.POSITIVE_INFINITY;
          return Math.hypot(
            box.x + box.width / 2 - map.x - map.width / 2,
            box.y + box.height / 2 - map.y - map.height / 2,
          );
        }, PLACE.doha),
      )
      .toBeLessThan(60);
  });

  await test.step('the map is clicked: the text answers', async () => {
    // On a busy machine the map may set off just when the sign was seen to rest.
    await expect(async () => {
      await click(engine, `.leaflet-marker-pane [data-place-id="${PLACE.qatar}"]`);
      await expect
        .poll(() => count(engine, `${MENTION}[data-place-id="${PLACE.qatar}"][aria-current="true"]`), {
          timeout: 5000,
        })
        .toBe(4);
    }).toPass();
  });

  await test.step('the interface speaks another language', async () => {
    await chooseLanguage(engine, 'ar');
    await expect.poll(() => rootAttribute(engine, 'dir')).toBe('rtl');
    await expect.poll(() => textOf(engine, '.place-card h2')).toContain('قطر');
    await chooseLanguage(engine, 'en');
    await expect.poll(() => rootAttribute(engine, 'dir')).toBe('ltr');
  });

  await test.step('a text of one’s own is read', async () => {
    await click(engine, 'header button', 'Open');
    await click(engine, '#paste-text');
    await engine.type(OWN_TEXT);
    await click(engine, '.paste-form button');
    await expect.poll(() => textOf(engine, 'article')).toContain(OWN_TEXT);
    await expect.poll(() => count(engine, MENTION)).toBe(3);
    await expect.poll(() => count(engine, 'article[aria-busy="false"]')).toBe(1);
  });

  await test.step('words are found in it', async () => {
    await click(engine, 'button', 'Find in the text');
    await engine.type('دمشق');
    await expect
      .poll(() => textOf(engine, '[role="search"] [role="status"], search [role="status"]'))
      .toBe('1 of 1');
  });

  await test.step('it is taken away as data', async () => {
    await click(engine, 'header button', 'Take away');
    await click(engine, 'dialog.take-away button', 'Save: GeoJSON');
    const saved = () =>
      engine.evaluate(
        () => (window as unknown as { kept: { saved: Blob[] } }).kept.saved.at(-1)?.text() ?? '',
      );
    await expect.poll(saved).toContain('FeatureCollection');
    expect(JSON.parse(await saved()).features).toHaveLength(3);
    expect(
      await engine.evaluate(() => (window as unknown as { kept: { faults: string[] } }).kept.faults),
    ).toEqual([]);
  });

  await test.step('it is kept on the device', async () => {
    const own = await engine.evaluate(() => location.href);
    await engine.open('about:blank');
    await engine.open(own);
    await expect.poll(() => textOf(engine, 'article')).toContain(OWN_TEXT);
    await expect.poll(() => count(engine, MENTION)).toBe(3);
  });
}

/** Chooses as a reader's hand on the list does: what a list shows when it is opened is the system's, out of reach. */
function chooseLanguage(engine: Engine, tag: string): Promise<void> {
  return engine.evaluate((wanted) => {
    const list = document.querySelector<HTMLSelectElement>('select:has(option[value="ar"])');
    if (!list) throw new Error('there is no list of languages');
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
}
