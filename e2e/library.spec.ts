import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { keptTitles } from './kept-on-device.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const LIBRARY = /^(Library|المكتبة)$/u;
const TRIPOLI = 'وصل وفد من بيروت إلى طرابلس صباح أمس.\nوقالت مصر إن اللقاء في القاهرة كان مثمرًا.';
const BAGHDAD = 'عاد الوزير من بغداد إلى القاهرة مساء الخميس.';

const articleOf = (id: string, title: string | null, text: string) => ({
  article: {
    id,
    title,
    language: 'ar',
    blocks: text.split('\n').map((line, index) => ({
      id: `b${index}`,
      kind: 'paragraph',
      text: line,
      offset: 0,
      direction: 'rtl',
    })),
  },
  origin: 'text',
  savedAt: 1_700_000_000_000,
  changedAt: 1_700_000_000_000,
  openedAt: 1_700_000_000_000,
});

const backupOf = (...articles: ReturnType<typeof articleOf>[]) =>
  JSON.stringify({
    format: 'yaqut-library',
    version: 1,
    articles,
    corrections: [],
    memory: [],
    setAside: [],
  });

const TWO = backupOf(
  articleOf('own-tripoli', 'وفد في طرابلس', TRIPOLI),
  articleOf('own-baghdad', 'الوزير في بغداد', BAGHDAD),
);

async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: LIBRARY }).click();
  await expect(page.getByRole('dialog', { name: LIBRARY })).toBeVisible();
}

async function restore(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore from a file' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const titles = (page: Page) => page.locator('.library [data-article-id^="own-"]');

async function withTwoArticles(app: YaqutDriver): Promise<void> {
  await app.openLit({ lang: 'en' });
  await openLibrary(app.page);
  await restore(app.page, TWO);
  await expect(app.page.getByText('2 articles added.')).toBeVisible();
  await expect.poll(() => keptTitles(app.page)).toHaveLength(2);
}

test.describe('the library', () => {
  test('keeps an article over a visit, by its own address', async ({ app }) => {
    await withTwoArticles(app);
    await titles(app.page).filter({ hasText: 'طرابلس' }).click();
    await expect(app.page).toHaveURL(/#\/a\/own-tripoli/u);
    await expect(app.article).toContainText('وصل وفد من بيروت');
    await expect(app.mentionsOf('iso:EG')).toHaveCount(1);
    await app.page.reload();
    await expect(app.article).toContainText('وصل وفد من بيروت');
    await app.page.goBack();
    await expect(app.article).toContainText('وصل وزير الخارجية');
  });

  test('finds a text by any of its words, spelling forgiven, and gives an article another title', async ({
    app,
  }) => {
    await withTwoArticles(app);
    const search = app.page.getByRole('searchbox', { name: 'Search titles and texts' });
    await search.fill('القاهره الخميس بغداد');
    await expect(titles(app.page)).toHaveCount(1);
    await search.fill('لا يوجد');
    await expect(app.page.getByText('No article here contains')).toBeVisible();
    await search.fill('');
    await app.page.getByRole('button', { name: /^Rename: .*بغداد/u }).click();
    const field = app.page.getByRole('textbox', { name: /^New title for/u });
    await field.fill('لن يُحفظ');
    await field.press('Escape');
    await expect(app.page.getByRole('dialog')).toBeVisible();
    await expect(app.page.getByRole('button', { name: /^Rename: .*بغداد/u })).toBeFocused();
    await app.helper.press('Enter');
    await field.fill('عودة الوزير');
    await field.press('Enter');
    await expect(titles(app.page)).toContainText(['وفد في طرابلس', 'عودة الوزير'], { useInnerText: true });
    await expect.poll(() => keptTitles(app.page)).toContain('عودة الوزير');
  });

  test('deletes, and takes that back as long as it says so', async ({ app }) => {
    await withTwoArticles(app);
    await app.page.getByRole('button', { name: /^Delete: .*بغداد/u }).click();
    await expect(titles(app.page)).toHaveCount(1);
    await expect.poll(() => keptTitles(app.page)).toHaveLength(1);
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await app.helper.press('Enter');
    await expect(titles(app.page)).toHaveCount(2);
    await expect(app.page.locator('[data-article-id="own-baghdad"]')).toBeFocused();
    await expect.poll(() => keptTitles(app.page)).toHaveLength(2);
    await app.page.getByRole('button', { name: /^Delete: .*بغداد/u }).click();
    await app.helper.press('Escape');
    await expect(app.page.getByRole('dialog')).toBeHidden();
    await openLibrary(app.page);
    await expect(titles(app.page)).toHaveCount(1);
    await expect(app.page.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  test('is in step with a second tab', async ({ app, context }) => {
    await withTwoArticles(app);
    const second = await context.newPage();
    await second.goto('./?lang=en');
    await openLibrary(second);
    await expect(titles(second)).toHaveCount(2);
    await app.page.getByRole('button', { name: /^Delete: .*بغداد/u }).click();
    await expect(titles(second)).toHaveCount(1);
    await second.getByRole('button', { name: /^Rename: .*طرابلس/u }).click();
    await second.getByRole('textbox', { name: /^New title for/u }).fill('عنوان جديد');
    await second.keyboard.press('Enter');
    await expect(titles(app.page)).toHaveText(['عنوان جديد']);
  });

  test('asks whether a backup that is opened like a text is to be restored', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const open = (buffer: string) =>
      app.fileField.setInputFiles({
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(buffer),
      });
    const offer = app.page
      .getByRole('status')
      .filter({ hasText: /backup\.json.* is a backup of a library/u });
    await open(TWO);
    await expect(offer).toBeVisible();
    await offer.getByRole('button', { name: 'Close' }).click();
    await expect(offer).toHaveCount(0);

    await open(TWO);
    await offer.getByRole('button', { name: 'Restore' }).click();
    await expect(app.page.getByText('2 articles added.')).toBeVisible();
    await expect(app.article).toContainText('القاهرة');
  });

  test('goes into a backup file and comes back without doubles', async ({ app }) => {
    await withTwoArticles(app);
    const downloading = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Back up to a file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Yaqut Library \d{4}-\d\d-\d\d\.json$/u);
    const backup = readFileSync(await download.path(), 'utf8');
    await restore(app.page, backup);
    await expect(app.page.getByText('2 were here already.')).toBeVisible();
    await app.page.getByRole('button', { name: /^Delete: .*بغداد/u }).click();
    await restore(app.page, backup);
    await expect(app.page.getByText('1 article added. 1 was here already.')).toBeVisible();
    await restore(app.page, backupOf(articleOf('own-tripoli', 'وفد في طرابلس', BAGHDAD)));
    await expect(app.page.getByText('both are kept')).toBeVisible();
    await expect(titles(app.page)).toHaveCount(3);
    await restore(app.page, backup.slice(0, -9));
    await expect(app.page.getByText('damaged or cut off')).toBeVisible();
    await restore(app.page, '{"type":"FeatureCollection","features":[]}');
    await expect(app.page.getByText('not a backup of a Yaqut library')).toBeVisible();
    await expect(titles(app.page)).toHaveCount(3);
  });

  test('offers a copy of the built-in article, to edit', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await openLibrary(app.page);
    await app.page.getByRole('button', { name: /^Make a copy to edit/u }).click();
    await expect(app.page.getByText('Copied into your articles')).toBeVisible();
    await titles(app.page).click();
    await expect(app.page).toHaveURL(/#\/a\/own-/u);
    await expect(app.mentions).toHaveCount(33);
  });

  test('shows who names what on one map, and leads back to reading', async ({ app }) => {
    await withTwoArticles(app);
    await app.page.getByRole('checkbox', { name: /طرابلس/u }).check();
    await app.page.getByRole('checkbox', { name: /بغداد/u }).check();
    // Where the buttons need two lines, those of the whole library stay together.
    const size = app.page.viewportSize() ?? { width: 1280, height: 800 };
    await app.page.setViewportSize({ ...size, width: 650 });
    expect(await app.aloneInItsLine('.library-compare')).toBe(true);
    expect(await app.aloneInItsLine('.library-deeds .button:last-child')).toBe(false);
    await app.page.setViewportSize(size);
    await app.page.getByRole('button', { name: 'Show 2 articles on one map' }).click();
    // Beside the map stands one of the two, since none of them was read.
    await expect(app.page.locator('.compared-text')).toContainText(/the text of article .A.*of both/u);
    // The browser's way back leads to the article, and forward to the map of both again.
    const panel = app.page.locator('.comparison');
    const compared = app.page.url();
    await app.page.goBack();
    await expect(panel).toHaveCount(0);
    await expect(app.list).toBeVisible();
    await app.page.goForward();
    await expect(app.page.locator('.named-group')).toHaveCount(3);
    // So does the button in the page, for who came by the address itself.
    await app.page.goto('about:blank');
    await app.page.goto(compared);
    await expect(app.page.locator('.named-group')).toHaveCount(3);
    await app.page.getByRole('button', { name: 'Back to reading' }).click();
    await expect(panel).toHaveCount(0);
    await expect(app.list).toBeVisible();
    await app.page.goBack();
    await expect(app.page.locator('.compared-text')).toContainText(/the text of article .A/u);
    // Whose text is read beside the map is chosen among them.
    await expect(app.page.locator('.compared-article').nth(1)).toHaveCSS('text-decoration-line', 'underline');
    await app.page.locator('.compared-article').nth(1).click();
    await expect(app.page.locator('.compared-text')).toContainText(/the text of article .B/u);
    await expect(app.page.locator('.compared-article').nth(1)).toHaveAttribute('aria-current', 'true');
    const groups = app.page.locator('.named-group');
    await expect(groups.getByRole('heading')).toHaveText([
      /In both articles/u,
      /Only in article .*A/u,
      /Only in article .*B/u,
    ]);
    await expect(groups.first().locator(`[data-place-id="${PLACE.cairo}"]`)).toContainText('2 mentions');
    const saving = app.page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a table (CSV)' }).click();
    const table = await saving;
    expect(table.suggestedFilename()).toBe('Who names what.csv');
    expect(readFileSync(await table.path(), 'utf8')).toMatch(/Cairo,القاهرة,city,.*,Egypt,1,1\r/u);
    const letters = app.signIn('mentioned', PLACE.cairo).locator('[data-of="all"]');
    await expect(letters).toHaveText('A B');
    // They stand with the name beside the sign, however the map lies.
    await expect
      .poll(() =>
        app.gapBetween(app.marker(PLACE.cairo), app.signIn('mentioned', PLACE.cairo).locator('.map-label')),
      )
      .toBeLessThan(8);
    await expect.poll(() => app.unclearNames()).toEqual([]);
    await expect(app.marker(PLACE.egypt).locator('[data-of="some"]')).toHaveText('A');
    await groups.first().locator(`[data-place-id="${PLACE.cairo}"]`).click();
    await expect(app.marker(PLACE.cairo)).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => app.distanceFromMapCentre(app.marker(PLACE.cairo))).toBeLessThan(80);
    await app.page.getByRole('button', { name: 'Back to reading' }).click();
    await expect(app.list).toBeVisible();
    await expect(app.list.locator('[data-place-id]')).toHaveCount(2);
    await expect(app.page.locator('.article-letters')).toHaveCount(0);
  });
});

test.describe('a device that keeps nothing', () => {
  test('is told as soon as something would be lost, which can be saved to a file', async ({ app }) => {
    await app.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('private window', 'SecurityError');
          },
        },
      });
    });
    await app.openLit({ lang: 'ar' });
    await expect(app.page.getByText('لا يسمح المتصفح')).toBeHidden();
    await openLibrary(app.page);
    await expect(app.page.getByText('لا يسمح المتصفح')).toBeVisible();
    await app.page.getByRole('button', { name: /^إنشاء نسخة/u }).click();
    await expect(titles(app.page)).toHaveCount(1);
    await app.helper.press('Escape');
    const problem = app.page.getByRole('alert');
    await expect(problem).toContainText('لا يسمح المتصفح');
    const downloading = app.page.waitForEvent('download');
    await problem.getByRole('button', { name: 'احفظ في ملف' }).click();
    const download = await downloading;
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      format: 'yaqut-library',
      articles: [{ origin: 'copy' }],
    });
  });
});

for (const lang of ['ar', 'en'] as const) {
  test(`axe finds nothing in the library and among compared articles (${lang})`, async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await withTwoArticles(app);
    await app.open({ lang });
    await expect(app.mentions.first()).toBeVisible();
    await openLibrary(app.page);
    await expect(titles(app.page)).toHaveCount(2);
    expect(await findings(app)).toEqual([]);
    await app.page.getByRole('button', { name: /^(Rename|تغيير العنوان): .*بغداد/u }).click();
    await app.page.getByRole('button', { name: /^(Delete|حذف): .*طرابلس/u }).click();
    expect(await findings(app)).toEqual([]);
    await app.page.getByRole('button', { name: /^(Undo|تراجع)$/u }).click();
    for (const box of await app.page.getByRole('checkbox').all()) await box.check();
    await app.page.locator('.library-compare').click();
    await expect(app.page.locator('.named-group').first()).toBeVisible();
    expect(await findings(app)).toEqual([]);
  });
}
