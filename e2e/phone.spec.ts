import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the text comes first, the map is a sheet that peeks', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    const handle = app.page.getByRole('button', { name: /افتح الخريطة/u });
    await expect(handle).toBeInViewport();
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await expect(app.map).not.toBeInViewport();
  });

  test('a tap on a mention draws the sheet up to the place, the mention stays in sight', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await app.mentionsOf(PLACE.doha).first().tap();
    await expect(app.cardHeading).toHaveText('الدوحة');
    await expect(app.cardHeading).toBeInViewport();
    await expect(app.marker(PLACE.doha)).toBeInViewport();
    await expect(app.mentionsOf(PLACE.doha).first()).toBeInViewport();
    await expect.poll(() => app.sheetCovers(app.mentionsOf(PLACE.doha).first())).toBe(false);
    await app.page.getByRole('button', { name: /أغلق الخريطة/u }).tap();
    await expect(app.map).not.toBeInViewport();
  });

  test('the map is painted whole where a flight has ended', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await app.mentions.getByText('مدينة غزة', { exact: true }).first().tap();
    await expect(app.cardHeading).toHaveText('مدينة غزة');
    await expect(app.marker(PLACE.gazaCity)).toBeInViewport();
    const settled = await settledPicture(app.page);
    await app.map.evaluate((map) => {
      map.style.display = 'none';
      map.getBoundingClientRect();
      map.style.display = '';
    });
    expect((await settledPicture(app.page)).equals(settled)).toBe(true);
  });

  test('no sign of a place lies under what covers the map, and the menu has what finds no room', async ({
    app,
  }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    await app.page.getByRole('button', { name: /افتح الخريطة/u }).tap();
    await expect(app.marker(PLACE.doha)).toBeInViewport();
    // The head of the list leaves room for its first rows.
    await expect(app.list.locator('button[data-place-id]').nth(1)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => app.coveredSigns()).toEqual([]);
    await app.row(PLACE.gazaStrip).tap();
    await expect.poll(() => app.coveredSigns()).toEqual([]);
    await expect(app.page.getByRole('button', { name: 'تابع القراءة' })).toHaveCount(0);
    await app.page.getByRole('button', { name: 'أدوات أخرى للخريطة' }).tap();
    await app.page.getByRole('button', { name: 'خريطة الأساس' }).tap();
    await expect(app.page.getByRole('radio', { name: 'حدود' })).toBeChecked();
    await app.helper.press('Escape');
    await expect(app.page.getByRole('button', { name: 'أدوات أخرى للخريطة' })).toBeFocused();
    await expect(app.card).toBeVisible();
  });

  test('a decision is taken without scrolling, beside the map of its candidates', async ({ app }) => {
    await app.open({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().tap();
    await app.card.getByRole('button', { name: 'Correct…' }).tap();
    await expect(app.page.getByRole('radio', { name: /Gaza Strip/u })).toBeChecked();
    await expect(app.page.getByRole('button', { name: 'Apply' })).toBeInViewport({ ratio: 1 });
    for (const reach of ['Only here', 'In this article', 'In every text'])
      await expect(app.page.getByText(reach, { exact: true })).toBeInViewport({ ratio: 1 });
    const foot = await app.page.locator('.correction-foot').boundingBox();
    const second = await app.page.locator('.correction-option').nth(1).boundingBox();
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
    for (const rank of [1, 2, 3]) {
      await expect(app.map.getByRole('button', { name: new RegExp(`^${rank}: `, 'u') })).toBeInViewport({
        ratio: 1,
      });
    }
    await app.page.getByRole('radio', { name: /Gaza City/u }).tap();
    await app.page.getByRole('button', { name: 'Apply' }).tap();
    // Undo and the whole map are in sight, however far the form was scrolled.
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 });
    await expect(app.page.getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => app.sheetCovers(app.page.getByRole('button', { name: 'Zoom in' }))).toBe(true);
  });

  test('what has the keyboard or was just chosen stands above the form’s foot, as large as it is', async ({
    app,
  }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open({ lang: 'ar' });
    await app.mentionsOf(PLACE.egypt).first().tap();
    await app.card.getByRole('button', { name: 'تصحيح…' }).tap();
    const form = app.page.locator('.correction');
    /** How much room is left between something and the foot. */
    const aboveFoot = async (element: Locator) => {
      const [box, foot] = await Promise.all([
        element.boundingBox(),
        form.locator('.correction-foot').boundingBox(),
      ]);
      return (foot?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
    };
    // What stands in the foot is in sight already.
    const heading = form.getByRole('heading');
    const top = (await heading.boundingBox())?.y;
    await app.page.getByText('في كل نص', { exact: true }).tap();
    await expect(form.getByRole('status').last()).not.toBeEmpty();
    expect((await heading.boundingBox())?.y).toBe(top);
    await form.getByRole('combobox').tap();
    await form.getByRole('combobox').fill('30.5, 31.2');
    const points = form.getByRole('option');
    await expect(points).toHaveText([/^\u206630\.5.*31\.2/u, /^\u206631\.2.*30\.5/u]);
    await expect.poll(() => aboveFoot(points.last())).toBeGreaterThanOrEqual(0);
    await points.first().tap();
    const fields = form.locator('.correction-own');
    await expect.poll(() => aboveFoot(fields)).toBeGreaterThanOrEqual(0);
    await expect(fields).toBeInViewport({ ratio: 1 });
    await app.page.getByRole('button', { name: 'اعتماد' }).tap();
    await expect(app.card).toContainText('وضعته بنفسك');
  });

  test('a decision that is pressed lets no other place look pointed at', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await app.mentionsOf(PLACE.khanYounis).first().tap();
    await app.card.getByRole('button', { name: 'تصحيح…' }).tap();
    await app.page.getByRole('radio', { name: 'ليس مكانًا' }).tap();
    await app.page.getByText('في هذا المقال كله', { exact: true }).tap();
    await app.page.getByRole('button', { name: 'اعتماد' }).tap();
    await expect(app.mentionsOf(PLACE.khanYounis)).toHaveCount(0);
    // The keyboard has come to rest: the words are gone, and no mention after them takes it.
    await expect(app.article).toBeFocused();
    await expect(
      app.page.locator('[data-previewed], .leaflet-container [data-state="previewed"]'),
    ).toHaveCount(0);
  });

  test('what is being decided on stays in the part of the text that the form leaves', async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open({ lang: 'ar' });
    await app.page.getByRole('button', { name: 'ابحث في النص' }).tap();
    const seen = async (words: Locator) => {
      const [box, bar] = await Promise.all([
        words.boundingBox(),
        app.page.locator('.reader-bar').boundingBox(),
      ]);
      return !(await app.sheetCovers(words)) && (box?.y ?? 0) >= (bar?.y ?? 0) + (bar?.height ?? 0);
    };
    const mention = app.mentionsOf(PLACE.khanYounis).first();
    await mention.tap();
    await app.card.getByRole('button', { name: 'تصحيح…' }).tap();
    await expect(app.page.locator('.correction')).toBeVisible();
    await expect.poll(() => seen(mention)).toBe(true);
    await app.page.getByRole('radio', { name: /لا أعرف/u }).check();
    await app.page.getByRole('button', { name: 'اعتماد' }).tap();
    const unlocated = app.article.locator('a[data-unlocated]');
    await unlocated.tap();
    await expect(app.page.locator('.correction')).toBeVisible();
    await expect.poll(() => seen(unlocated)).toBe(true);
  });

  test('the strip of marks goes below the sheet, also when the line above the text has grown', async ({
    app,
  }) => {
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    await app.page.getByRole('button', { name: 'ابحث في النص' }).tap();
    await app.page.getByRole('button', { name: /افتح الخريطة/u }).tap();
    const ticks = app.page.locator('.place-strip button');
    await expect.poll(() => app.sheetCovers(ticks.first())).toBe(false);
    expect(await app.sheetCovers(ticks.last())).toBe(false);
  });

  test('what is found stands between the line above the text and the sheet, which gives way where there is no room', async ({
    app,
  }) => {
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    const field = app.page.locator('.find-field input');
    const hitIsSeen = () =>
      app.page.evaluate(() => {
        const [hit] = CSS.highlights.get('found-current') ?? [];
        const range = document.createRange();
        if (!hit) return false;
        range.setStart(hit.startContainer, hit.startOffset);
        range.setEnd(hit.endContainer, hit.endOffset);
        const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const { top, bottom } = range.getBoundingClientRect();
        return top >= (edge('.reader-bar')?.bottom ?? 0) && bottom <= (edge('.side-pane')?.top ?? 0);
      });
    await app.page.getByRole('button', { name: 'ابحث في النص' }).tap();
    await app.page.getByRole('button', { name: /افتح الخريطة/u }).tap();
    await field.fill('في');
    // The ring around the field, two pixels beyond it, is clear of the words that say how many there are.
    const clearOfField = () =>
      app.page.evaluate(() => {
        const words = document.createRange();
        words.selectNodeContents(document.querySelector('.find-count') as Element);
        const { left = 0 } = document.querySelector('.find-field input')?.getBoundingClientRect() ?? {};
        return left - words.getBoundingClientRect().right;
      });
    await expect.poll(clearOfField).toBeGreaterThanOrEqual(6);
    for (let hit = 0; hit < 6; hit += 1) {
      await expect.poll(hitIsSeen).toBe(true);
      await field.press('Enter');
    }
    await expect(app.map).toBeInViewport();
    const handle = app.page.locator('.sheet-handle');
    await app.page.setViewportSize({ width: 390, height: 600 });
    await field.press('Enter');
    await expect.poll(hitIsSeen).toBe(true);
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    // On a low phone the sheet goes down as soon as the line is there, and some lines of the text can be read.
    for (const [width, height] of [
      [390, 664],
      [360, 640],
    ] as const) {
      await field.press('Escape');
      await app.page.setViewportSize({ width, height });
      await handle.tap();
      await expect(handle).toHaveAttribute('aria-expanded', 'true');
      await app.page.getByRole('button', { name: 'ابحث في النص' }).tap();
      await expect(handle).toHaveAttribute('aria-expanded', 'false');
      await field.fill('الدوحة');
      await expect.poll(hitIsSeen).toBe(true);
      const seen = () =>
        app.page.evaluate(() => {
          const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
          return (edge('.side-pane')?.top ?? 0) - (edge('.reader-bar')?.bottom ?? 0);
        });
      await expect.poll(seen).toBeGreaterThanOrEqual(160);
    }
  });

  test('what is pressed is as large as a fingertip', async ({ app }) => {
    await app.open({ lang: 'ar' });
    await expect(app.mentions.first()).toBeVisible();
    await app.page.getByRole('button', { name: /افتح الخريطة/u }).tap();
    const buttons = app.page.locator(
      ':is(.app-header, .reader-bar, .map-controls) button:visible:not(.place-strip *)',
    );
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerHTML()).toBeGreaterThanOrEqual(
        43.9,
      );
    }
  });

  test('the list has all of the sheet when it is gone through, and what is chosen there brings the map back', async ({
    app,
  }) => {
    await app.open({ lang: 'ar' });
    const handle = app.page.locator('.sheet-handle');
    await handle.tap();
    await app.list.hover();
    /** How much of the map the sheet shows, in pixels. */
    const mapShown = async () => {
      const [map, top] = await Promise.all([app.map.boundingBox(), handle.boundingBox()]);
      return (map?.y ?? 0) + (map?.height ?? 0) - (top?.y ?? 0) - (top?.height ?? 0);
    };
    const before = await mapShown();
    await app.page.mouse.wheel(0, 400);
    await expect.poll(mapShown).toBeLessThan(10);
    await app.row(PLACE.rafah).tap();
    await expect(app.cardHeading).toContainText('رفح');
    await expect.poll(mapShown).toBeGreaterThan(before * 0.8);
    await expect(app.cardHeading).toBeInViewport();
  });

  test('the sheet is pulled up and down by its handle, and closed by Escape', async ({ app }) => {
    await app.open({ lang: 'en' });
    await expect(app.mentions.first()).toBeVisible();
    const handle = app.page.getByRole('button', { name: /Open the map|Close the map/u });
    const pull = async (by: number) => {
      const box = await handle.boundingBox();
      if (!box) throw new Error('no handle');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await app.page.mouse.move(x, y);
      await app.page.mouse.down();
      await app.page.mouse.move(x, y + by, { steps: 8 });
      await app.page.mouse.up();
    };
    await pull(-400);
    await expect(app.map).toBeInViewport();
    await pull(400);
    await expect(app.map).not.toBeInViewport();
    await handle.tap();
    await expect(app.map).toBeInViewport();
    await app.helper.press('Escape');
    await expect(app.map).not.toBeInViewport();
  });
});

test('on a small phone the choice of base map opens over the page, its fields in sight', async ({ app }) => {
  await app.page.setViewportSize({ width: 320, height: 640 });
  await app.open({ lang: 'en' });
  await expect(app.mentions.first()).toBeVisible();
  await app.page.locator('.sheet-handle').click();
  await app.page.getByRole('button', { name: 'More map tools' }).click();
  await app.page.getByRole('button', { name: 'Base map' }).click();
  await app.page.getByRole('radio', { name: /PMTiles/u }).check();
  await expect(app.page.getByLabel('Address of the archive')).toBeInViewport({ ratio: 1 });
  // Letters at twice the size: the panel still fits the window, and nothing in it is beyond its edge.
  const panel = app.page.locator('.map-popup:not([hidden])');
  await app.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(panel).toBeInViewport({ ratio: 1 });
  expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  await app.page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await app.page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(app.page.getByRole('button', { name: 'More map tools' })).toBeFocused();
});

for (const [what, width, height] of [
  ['a phone turned sideways', 844, 390],
  ['a laptop at twice the size', 720, 450],
] as const) {
  test(`on ${what} text and map stand side by side, and the map is no strip`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    await app.openLit({ lang: 'ar' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    const [map, text] = await Promise.all([app.map.boundingBox(), app.page.getByRole('main').boundingBox()]);
    expect(map?.height).toBeGreaterThan(height / 2);
    expect(map?.width).toBeGreaterThan(width / 3);
    expect(text?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) - 1);
    await expect(app.cardHeading).toBeInViewport();
  });
}

test('on a phone turned sideways a decision shows its first choices, and no button lies over the credits', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 844, height: 390 });
  await app.openLit({ lang: 'ar' });
  await app.mentionsOf(PLACE.gazaStrip).first().click();
  await app.card.getByRole('button', { name: 'تصحيح…' }).click();
  const choices = app.page.locator('.correction-option');
  await expect(choices.nth(1)).toBeVisible();
  const foot = await app.page.locator('.correction-foot').boundingBox();
  const first = await choices.nth(0).boundingBox();
  const second = await choices.nth(1).locator('bdi').first().boundingBox();
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  for (const control of await app.page.locator('.map-control:visible').all()) {
    expect(await app.gapBetween(control, app.page.locator('.map-credits'))).toBeGreaterThan(0);
  }
});

test('the divider leaves the place in focus in sight', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang: 'en' });
  await app.row(PLACE.doha).click();
  const box = await app.map.boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + 200, box.y + 60];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + 200, y, { steps: 5 });
  await app.page.mouse.up();
  await app.page.getByRole('separator').focus();
  await app.helper.press('End');
  await expect(app.marker(PLACE.doha)).toBeInViewport();
});

for (const width of [320, 390, 768, 1280]) {
  for (const lang of ['ar', 'en'] as const) {
    test(`nothing is wider than a window of ${width} pixels (${lang})`, async ({ app }) => {
      await app.page.setViewportSize({ width, height: 700 });
      await app.open({ lang });
      await expect(app.mentions.first()).toBeVisible();
      expect(await app.helper.overflowsSideways()).toBe(false);
      await app.mentionsOf(PLACE.gazaStrip).first().click();
      await expect(app.card).toBeVisible();
      expect(await app.helper.overflowsSideways()).toBe(false);
    });
  }
}

test('turning from two panes to the sheet keeps the map and the focus', async ({ app }) => {
  await app.openLit({ lang: 'en' });
  await app.row(PLACE.cairo).click();
  await app.map.evaluate((map) => {
    map.dataset.mountedOnce = 'yes';
  });
  await app.page.setViewportSize({ width: 400, height: 800 });
  await expect(app.map).toHaveAttribute('data-mounted-once', 'yes');
  await expect(app.cardHeading).toContainText('Cairo');
});

/** The page as it looks when it has come to rest; a picture of a part of it would have the browser paint that anew. */
async function settledPicture(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(700);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}
