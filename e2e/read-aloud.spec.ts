import { letBrowserSpeak, type SpeakingOptions } from '../src/testing/speaking-browser.ts';
import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

// A headless browser has no voices: the page is given a browser that speaks, the app is its own.
async function openSpeaking(app: YaqutDriver, lang: 'ar' | 'en', options: SpeakingOptions = {}) {
  await app.page.addInitScript(letBrowserSpeak, options);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang });
}
const button = (app: YaqutDriver, name: RegExp) => app.page.getByRole('button', { name });
const opener = (app: YaqutDriver) => button(app, /^(Read aloud|القراءة بصوت مسموع)$/u);
const said = (app: YaqutDriver): Promise<string[]> =>
  app.page.evaluate(() => Reflect.get(window, 'speechLog').said);
const spokenWord = (app: YaqutDriver) =>
  app.page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(' '));

test.describe('reading aloud', () => {
  for (const lang of ['ar', 'en'] as const) {
    test(`lights the place that is spoken, by keyboard from start to stop (${lang})`, async ({ app }) => {
      await openSpeaking(app, lang, { pace: 300 });
      await opener(app).focus();
      await app.helper.press('Enter');
      await expect(app.article.locator('a[data-active]')).toHaveText('القاهرة');
      expect((await said(app))[0]).toMatch(/^وصل وزير الخارجية/u);
      expect(await spokenWord(app)).toContain('وزير الخارجية');
      await expect(opener(app)).toBeFocused();
      await button(app, /^(Pause|توقّف)$/u).focus();
      await app.helper.press('Enter');
      await expect(button(app, /^(Go on reading aloud|استأنف القراءة)$/u)).toBeFocused();
      const before = (await said(app)).length;
      await app.helper.press('Enter');
      await expect.poll(async () => (await said(app)).length).toBeGreaterThan(before);
      await app.helper.press('Escape');
      await expect(opener(app)).toBeFocused();
      await expect(button(app, /^(Pause|توقّف)$/u)).toHaveCount(0);
      expect(await spokenWord(app)).toBe('');
    });
  }

  test('begins where the reader is, and goes on by paragraphs', async ({ app }) => {
    await openSpeaking(app, 'en', { pace: 2000 });
    const fourth = app.blocks.nth(3);
    await app.page.locator('.reader-pane').evaluate((pane) => {
      const [bar, block] = ['.reader-bar', '#b3'].map((each) =>
        pane.querySelector(each)?.getBoundingClientRect(),
      );
      pane.scrollBy(0, (block?.top ?? 0) - (bar?.bottom ?? 0) - 4);
    });
    await opener(app).click();
    await expect(app.page.getByText(/^Paragraph 4 of/u)).toBeVisible();
    const start = (await fourth.innerText()).slice(0, 20);
    await expect.poll(async () => (await said(app))[0]?.slice(0, 20)).toBe(start);
    await button(app, /^Next paragraph$/u).click();
    await expect(app.page.getByText(/^Paragraph 5 of/u)).toBeVisible();
  });

  test('takes the map along only where the map follows the reading', async ({ app }) => {
    await openSpeaking(app, 'en', { pace: 300 });
    const place = () => app.marker(PLACE.cairo).boundingBox();
    await expect(app.marker(PLACE.cairo)).toBeVisible();
    const before = await place();
    await opener(app).click();
    await expect(app.article.locator('a[data-active]')).toHaveText('القاهرة');
    await expect(app.signIn('focused', PLACE.cairo)).toHaveCount(1);
    expect(await place()).toEqual(before);
    await opener(app).click();
    await button(app, /^Follow the reading$/u).click();
    await app.helper.press('Escape');
    await app.page.locator('.reader-pane').evaluate((pane) => pane.scrollTo(0, 0));
    await opener(app).click();
    await expect(app.article.locator('a[data-active]')).toHaveText('القاهرة');
    await expect.poll(() => app.distanceFromMapCentre(app.marker(PLACE.cairo))).toBeLessThan(60);
  });

  test('ends when another text is opened', async ({ app }) => {
    await openSpeaking(app, 'en', { pace: 60 });
    await opener(app).click();
    await expect(app.article.locator('a[data-active]')).toHaveCount(1);
    await app.fileField.setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('اجتمع الوزراء في عمّان.'),
    });
    await expect(app.article).toContainText('عمّان');
    await expect(opener(app)).toHaveAttribute('aria-expanded', 'false');
  });

  test('waits for a voice that comes late', async ({ app }) => {
    await openSpeaking(app, 'en', { lateBy: 3_600_000 });
    await opener(app).click();
    await expect(app.page.getByText(/no Arabic voice/u)).toBeVisible();
    await app.page.evaluate(() => {
      Reflect.set(speechSynthesis, 'known', true);
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    await button(app, /^Go on reading aloud$/u).click();
    await expect.poll(() => said(app)).not.toEqual([]);
  });

  test('says in one sentence why it cannot', async ({ app }) => {
    await openSpeaking(app, 'ar', { voices: [] });
    await opener(app).click();
    await expect(app.page.getByText('ليس في هذا المتصفح صوت عربي')).toBeVisible();
  });

  test('asks before a voice sends the text to its maker', async ({ app }) => {
    await openSpeaking(app, 'en', {
      voices: [{ name: 'Hamed Online', lang: 'ar-SA', localService: false }],
    });
    await opener(app).click();
    await expect(app.page.getByText(/send what they read to their maker/u)).toBeVisible();
    expect(await said(app)).toEqual([]);
    await button(app, /^Read anyway$/u).click();
    await expect.poll(() => said(app)).not.toEqual([]);
  });
});
