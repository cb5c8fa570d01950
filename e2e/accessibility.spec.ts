import type { AxeResults } from 'axe-core';
import { axeSource, findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

for (const lang of ['ar', 'en'] as const) {
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    test(`axe finds nothing (${lang}, ${theme})`, async ({ app }) => {
      await app.page.emulateMedia({ reducedMotion: 'reduce' });
      await app.openLit({ lang, theme });
      expect(await findings(app)).toEqual([]);
      await app.mentionsOf(PLACE.gazaStrip).first().click();
      await expect(app.card).toBeVisible();
      expect(await findings(app)).toEqual([]);
      await app.page.getByRole('button', { name: /^(Base map|خريطة الأساس)/u }).click();
      expect(await findings(app)).toEqual([]);
    });
  }

  test(`axe finds nothing in the reading tools and the page about Yaqut (${lang})`, async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.openLit({ lang, theme: 'contrast' });
    await app.page.getByRole('button', { name: /^(Find in the text|ابحث في النص)$/u }).click();
    await app.page.getByRole('button', { name: /^(Walk the places|جولة في الأماكن)$/u }).click();
    await app.page.getByRole('button', { name: /^(Next place|المكان التالي)$/u }).click();
    await app.openSettings();
    expect(await findings(app)).toEqual([]);
    await app.helper.press('?');
    await expect(app.page.getByRole('dialog')).toBeVisible();
    expect(await findings(app)).toEqual([]);
    await app.helper.press('Escape');
    await app.page.getByRole('link', { name: /^(About Yaqut|عن ياقوت)$/u }).click();
    await expect(app.about).toBeVisible();
    expect(await findings(app)).toEqual([]);
  });

  test(`axe finds nothing on a phone (${lang})`, async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.page.setViewportSize({ width: 390, height: 844 });
    await app.open({ lang });
    await expect(app.mentions.first()).toBeVisible();
    expect(await findings(app)).toEqual([]);
    await app.mentionsOf(PLACE.cairo).first().click();
    await expect(app.card).toBeVisible();
    expect(await findings(app)).toEqual([]);
  });

  test(`axe finds nothing where the article is missing (${lang})`, async ({ app }) => {
    await app.open({ lang, hash: '#/a/none' });
    await expect(app.page.getByRole('alert')).toBeVisible();
    expect(await findings(app)).toEqual([]);
  });
}

test('text has a contrast of at least 7 to 1 in every theme', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await app.openLit({ lang: 'en', theme });
    await app.page.evaluate(axeSource);
    const poor = await app.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      const results = await axe.run(
        { include: ['main'] },
        {
          runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
          rules: { 'color-contrast-enhanced': { enabled: true } },
        },
      );
      return results.violations.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' ')));
    });
    expect(poor, theme).toEqual([]);
  }
});

test('motion is left out for readers who ask for less', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang: 'en' });
  await app.row(PLACE.khanYounis).click();
  await app.page.waitForTimeout(50);
  await expect(app.page.locator('.leaflet-zoom-anim, .leaflet-pan-anim')).toHaveCount(0);
  await expect(app.mentionsOf(PLACE.khanYounis).first()).toBeInViewport();
});

for (const lang of ['ar', 'en'] as const) {
  test(`axe finds nothing in the map's menus and what they begin (${lang})`, async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.openLit({ lang, theme: 'light' });
    await app.page.getByRole('button', { name: /^(Base map|خريطة الأساس)/u }).click();
    await app.page.getByRole('radio').last().check();
    expect(await findings(app)).toEqual([]);
    await app.page.getByRole('button', { name: /^(More map tools|أدوات أخرى للخريطة)/u }).click();
    expect(await findings(app)).toEqual([]);
    await app.page.getByRole('button', { name: /^(Measure a distance|قِس مسافة)/u }).click();
    await app.page.getByRole('button', { name: /^(Only what the map shows|ما تعرضه الخريطة فقط)/u }).click();
    expect(await findings(app)).toEqual([]);
  });
}

test.describe('in colours that the device sets', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('the chosen mention and its name in the quotations can be told', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const mention = app.mentionsOf(PLACE.gazaStrip).first();
    const colours = (element: Element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    };
    const before = await mention.evaluate(colours);
    await mention.click();
    await expect(app.card.locator('mark').first()).toBeVisible();
    expect(await mention.evaluate(colours)).not.toEqual(before);
    const name = app.card.locator('mark').first();
    const { color } = await name.locator('..').evaluate(colours);
    expect(await name.evaluate(colours)).toMatchObject({ color });
  });
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [320, 700],
] as const) {
  test(`letters twice as large leave the page as wide as the window (${width})`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    for (const lang of ['ar', 'en', 'fr'] as const) {
      await app.open({ lang });
      await expect(app.mentions.first()).toBeVisible();
      await app.page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expect.poll(() => app.helper.overflowsSideways(), { message: lang }).toBe(false);
      await expect(app.page.getByRole('banner').getByRole('combobox').last()).toBeInViewport({ ratio: 1 });
      // A name that finds no room beside the signs lies under none of them.
      const wordmark = app.page.locator('.wordmark');
      expect(await wordmark.evaluate((each) => getComputedStyle(each).overflow), lang).toBe('hidden');
      // The sheet’s head has the name or the number, whatever else finds no room in it.
      const head = app.page.locator('.sheet-handle-text');
      if (width < 960) expect(await head.evaluate((each) => each.clientWidth), lang).toBeGreaterThan(64);
    }
  });
}

test('the page enlarged twice on a phone is as wide as the window, and nothing in its form is cut', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 195, height: 422 });
  for (const lang of ['ar', 'en', 'fr'] as const) {
    await app.open({ lang });
    await expect.poll(() => app.helper.overflowsSideways(), { message: lang }).toBe(false);
    await expect(app.page.getByRole('banner').getByRole('combobox').last()).toBeInViewport({ ratio: 1 });
    await app.mentionsOf(PLACE.doha).first().click();
    await app.card.locator('.place-card-correct button').click();
    await expect(app.page.locator('.correction-foot .segments')).toBeVisible();
    const cut = await app.page
      .locator('.correction-foot .segments :is(label, span)')
      .evaluateAll(
        (all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0).length,
      );
    expect(cut, lang).toBe(0);
  }
});
