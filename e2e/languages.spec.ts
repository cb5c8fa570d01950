import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { LANGUAGE_TAGS, LANGUAGES } from '../src/i18n/languages.ts';
import { pseudoText } from '../src/i18n/pseudo-texts.ts';
import { findings } from './findings.ts';
import { unbracketedTexts, unfittingTexts } from './fit.ts';
import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const PSEUDO = { 'en-XA': 'ltr', 'en-XB': 'rtl' } as const;

type Texts = { readonly [key: string]: string | Texts };
const textsIn = (language: string) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${language}.json`, import.meta.url), 'utf8')) as Texts;
const ENGLISH = textsIn('en');

/** All keys of texts, with which a page shows a text that is missing. */
const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
const KEYS = new Set(keysOf(ENGLISH).map((key) => key.replace(/_(one|other)$/u, '')));

/** A text of a pseudo-language by its key. */
const pseudo = (key: string): string => {
  const value = key
    .split('.')
    .reduce<string | Texts | undefined>(
      (texts, part) => (typeof texts === 'object' ? texts[part] : undefined),
      ENGLISH,
    );
  if (typeof value !== 'string') throw new Error(`no text ${key}`);
  return pseudoText(value);
};

async function openAt(app: YaqutDriver, lang: string, size: (typeof SIZES)[number]) {
  await app.page.setViewportSize(size);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open({ lang });
  await expect(app.mentions.first()).toBeVisible();
  await app.mentionsOf(PLACE.khanYounis).first().click();
  await expect(app.card).toBeVisible();
}

async function attachPicture(page: Page, testInfo: TestInfo, name: string) {
  await testInfo.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
}

const shownKeys = async (page: Page) =>
  (await page.locator('body').innerText()).split('\n').filter((line) => KEYS.has(line.trim()));

/** The themes besides the light one in which a language is looked at here; accessibility.spec.ts has those of the first two. */
const themesLeft = (lang: string, { width }: { readonly width: number }) =>
  width < 1000 || lang === 'ar' || lang === 'en' ? [] : ['sepia', 'dark', 'contrast'];

for (const [lang, { direction, name }] of Object.entries(LANGUAGES)) {
  for (const size of SIZES) {
    test(`the page speaks ${name} at ${size.width} × ${size.height}`, async ({ app }, testInfo) => {
      test.setTimeout(180_000);
      await openAt(app, lang, size);
      const html = app.page.locator('html');
      await expect(html).toHaveAttribute('lang', lang);
      await expect(html).toHaveAttribute('dir', direction);
      await expect(app.languageField).toHaveValue(lang);
      await attachPicture(app.page, testInfo, `${lang}-${size.width}`);
      expect(await shownKeys(app.page)).toEqual([]);
      expect(await app.helper.overflowsSideways()).toBe(false);
      expect(await unfittingTexts(app.page)).toEqual([]);
      expect(await findings(app)).toEqual([]);
      for (const theme of themesLeft(lang, size)) {
        await app.themeField.selectOption(theme);
        await expect(html).toHaveAttribute('data-theme', theme);
        expect(await findings(app), theme).toEqual([]);
      }
      await app.page.setViewportSize({ width: Math.min(size.width, 1280), height: size.height });
      expect(await app.aloneInItsLine('.place-list-head .field-select'), 'the order of the list').toBe(false);
    });
  }
}

test('every language is offered by its own name and is fetched only when it is chosen', async ({ app }) => {
  const fetched: string[] = [];
  app.page.on('request', (request) => {
    const names = /names-(\w+)\.json/u.exec(request.url());
    if (names?.[1]) fetched.push(names[1]);
  });
  await app.openLit({ lang: 'ar' });
  await expect(app.languageField.locator('option')).toHaveText(
    LANGUAGE_TAGS.map((tag) => LANGUAGES[tag].name),
  );
  await app.chooseLanguage('فارسی');
  await expect(app.row(PLACE.doha)).toContainText('دوحه');
  await app.chooseLanguage('Türkçe');
  await expect(app.row(PLACE.egypt)).toContainText('Mısır');
  // What came with the page is named before the list is asked for.
  await expect.poll(() => fetched).toEqual(['ar', 'fa', 'tr']);
});

for (const [lang, direction] of Object.entries(PSEUDO)) {
  for (const size of SIZES) {
    test(`nothing is left untranslated or cut (${lang}, ${size.width} × ${size.height})`, async ({
      app,
    }, testInfo) => {
      test.setTimeout(180_000);
      const { page } = app;
      const button = (key: string) => page.getByRole('button', { name: pseudo(key), exact: true });
      const look = async (view: string) => {
        // Names in the language come after the first view.
        await expect.poll(() => unbracketedTexts(page), view).toEqual([]);
        await expect.poll(() => unfittingTexts(page), view).toEqual([]);
        expect(await app.helper.overflowsSideways(), view).toBe(false);
      };
      await openAt(app, lang, size);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await attachPicture(page, testInfo, `${lang}-${size.width}`);
      await look('card');

      await button('correction.open').click();
      await look('correction');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await look('list');
      await button('settings.title').click();
      await look('settings');
      await page.keyboard.press('Escape');
      await button('find.title').click();
      await button('walk.title').click();
      await look('tools');
      for (const [key, view] of [
        ['open.button', 'open'],
        ['library.open', 'library'],
        ['takeAway.open', 'take away'],
      ] as const) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: pseudo(key), exact: true })
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(view);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('link', { name: pseudo('aboutPage.open'), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('about');
    });
  }
}
