import { expect, test } from './fixtures.ts';
import { keptTexts } from './kept-on-device.ts';
import { longText } from './long-text.ts';
import { PLACE } from './yaqut-driver.ts';

test.use({ quiet: false });

const file = (text: string) => ({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });

test('the worker is ended in the middle of a text: told, and taken up again when asked', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file(longText(1_000_000)));
  await expect(app.article).toHaveAttribute('aria-busy', 'true');
  await expect.poll(() => app.page.workers().length).toBe(1);
  // It holds a lock as long as it lives; before it has that, nobody could notice its end.
  const lives = () =>
    app.page.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name?.startsWith('yaqut-worker'));
    });
  await expect.poll(lives).toBe(true);
  await app.page.workers()[0]?.evaluate(() => self.close());
  await expect(app.page.getByRole('alert')).toContainText('ended before it was done');
  await expect(app.blocks.first()).toContainText('الفقرة 1.');
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expect(app.mentions.first()).toBeVisible();
});

for (const [how, spoil] of [
  ['cut', (body: string) => body.slice(0, body.length / 2)],
  ['changed at the same length', (body: string) => body.replace(/\d/u, (digit) => String(9 - Number(digit)))],
] as const) {
  test(`a data file that is ${how} on the way is fetched anew, and nobody notices`, async ({ app }) => {
    let asked = 0;
    await app.page.route('**/gazetteer/places.json', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: spoil(await answer.text()) });
    });
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
    await expect(app.mentions).toHaveText(['بغداد']);
    await expect(app.page.getByRole('alert')).toHaveCount(0);
    expect(asked).toBeGreaterThan(1);
  });
}

test('the device is full: told, nothing on the page is lost, and it is kept once there is room', async ({
  app,
  context,
}) => {
  await app.openLit({ lang: 'en' });
  const session = await context.newCDPSession(app.page);
  const { origin } = new URL(app.page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
  await expect(app.mentions).toHaveText(['بغداد']);
  await expect(app.page.getByRole('alert')).toContainText('no room left on this device');
  await expect(app.page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await app.fileField.setInputFiles(file('وعاد الوفد إلى دمشق.'));
  await expect.poll(() => keptTexts(app.page)).toHaveLength(2);
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});

test('another tab holds the database for a while: what is written waits and is kept', async ({
  app,
  context,
}) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
  await expect.poll(() => keptTexts(app.page)).toHaveLength(1);
  const other = await context.newPage();
  await other.goto('./icon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('yaqut');
        opening.onsuccess = () => {
          const store = opening.result.transaction('articles', 'readwrite').objectStore('articles');
          const until = Date.now() + 3000;
          const hold = () => {
            if (Date.now() < until) store.count().onsuccess = hold;
          };
          hold();
          resolve();
        };
      }),
  );
  await app.fileField.setInputFiles(file('وعاد الوفد إلى دمشق.'));
  await expect(app.mentions).toHaveText(['دمشق']);
  await expect.poll(() => keptTexts(app.page)).toHaveLength(2);
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});

test('a later version of the app takes the database over: told, and the page reads on', async ({
  app,
  context,
}) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
  await expect.poll(() => keptTexts(app.page)).toHaveLength(1);
  const other = await context.newPage();
  await other.goto('./icon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('yaqut', 1000);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      }),
  );
  await expect(app.page.getByRole('alert')).toContainText('A newer version of Yaqut keeps the library');
  await expect(app.mentions).toHaveText(['بغداد']);
});

for (const time of ['1970-01-01T00:00:00Z', '2130-06-01T00:00:00Z']) {
  test(`the device’s clock is wrong (${time}): texts open, are kept and come back`, async ({ app }) => {
    await app.page.clock.setFixedTime(new Date(time));
    await app.openLit({ lang: 'ar' });
    await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
    await expect.poll(() => keptTexts(app.page)).toHaveLength(1);
    await app.page.clock.setSystemTime(new Date('2026-01-01T00:00:00Z'));
    await app.page.reload();
    await expect(app.mentions).toHaveText(['بغداد']);
    expect(app.helper.errors).toEqual([]);
  });
}

test('two tabs edit the same text: both texts are kept', async ({ app, context }) => {
  await app.openLit({ lang: 'en' });
  await app.fileField.setInputFiles(file('وصل الوفد إلى بغداد.'));
  await expect.poll(() => keptTexts(app.page)).toHaveLength(1);
  const other = await context.newPage();
  await other.goto(app.page.url());
  const tabs = [
    [app.page, 'وصل الوفد إلى دمشق.'],
    [other, 'وصل الوفد إلى بيروت.'],
  ] as const;
  for (const [page, text] of tabs) {
    await page.getByRole('button', { name: 'Edit the text' }).click();
    await page.getByRole('textbox', { name: 'The text, a line for each paragraph' }).fill(text);
  }
  await Promise.all(tabs.map(([page]) => page.getByRole('button', { name: 'Save changes' }).click()));
  await expect
    .poll(async () => (await keptTexts(app.page)).sort())
    .toEqual(tabs.map(([, text]) => text).sort());
});

test('the system’s language changes: the page stays in the one that was chosen', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  await app.page.evaluate(() => {
    Object.defineProperty(navigator, 'languages', { value: ['fr-FR'] });
    window.dispatchEvent(new Event('languagechange'));
  });
  await app.mentionsOf(PLACE.doha).first().click();
  await expect(app.cardHeading).toContainText('الدوحة');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(app.helper.errors).toEqual([]);
});

test('a storm of back and forward ends where the address says', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  // More steps than the storm goes back where a busy browser drops some of those forward.
  const places = [PLACE.doha, PLACE.cairo, PLACE.rafah, PLACE.egypt];
  for (const place of [...places, ...places]) {
    await app.mentionsOf(place).first().click();
    await expect(app.page).toHaveURL(new RegExp(`place=${place}$`, 'u'));
  }
  await app.page.evaluate(async () => {
    for (let step = 0; step < 60; step++) {
      history.go([-1, 1, -1, -1, 1, 1][step % 6]);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  await app.page.waitForTimeout(1000);
  const place = /place=([\w:]+)/u.exec(app.page.url())?.[1];
  if (place) await expect(app.row(place)).toHaveAttribute('aria-current', 'true');
  else await expect(app.list.locator('[aria-current="true"]')).toHaveCount(0);
  await expect(app.mentions).toHaveCount(33);
  expect(app.helper.errors).toEqual([]);
});

test('the window shrinks to nothing and comes back', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  for (const size of [1, 40]) {
    await app.page.setViewportSize({ width: size, height: size });
    await app.page.waitForTimeout(300);
  }
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await expect(app.marker(PLACE.doha)).toBeVisible();
  await app.mentionsOf(PLACE.doha).first().click();
  await expect(app.cardHeading).toContainText('Doha');
  expect(app.helper.errors).toEqual([]);
});
