import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const MARKDOWN = `# محادثات القاهرة

وصل الوفد إلى [القاهرة](https://example.org/a) اليوم، ثم عاد إلى الدوحة كما قال [بيان نشر في بغداد](https://example.org/b).

## ما بعدها

- الدوحة
- بغداد
`;

const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

/** Lets something be pasted or dropped onto the page, as the browser tells it. */
async function give(page: Page, how: 'paste' | 'dragover' | 'drop', data: Readonly<Record<string, string>>) {
  return page.evaluate(
    ([type, entries]) => {
      const carried = new DataTransfer();
      for (const [kind, value] of Object.entries(entries)) {
        if (kind === 'file') carried.items.add(new File([value], 'dropped.txt', { type: 'text/plain' }));
        else carried.setData(kind, value);
      }
      const shared = { bubbles: true, cancelable: true };
      const isLeft = document.body.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent('paste', { ...shared, clipboardData: carried })
          : new DragEvent(type, { ...shared, dataTransfer: carried }),
      );
      return isLeft ? 'left' : 'taken';
    },
    [how, data] as const,
  );
}

const headline = (app: YaqutDriver) => app.article.getByRole('heading', { level: 1 });

test.describe('a text of one’s own', () => {
  test('chosen as a file: its headline, headings, lists and links, its places lit', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles(file('news.md', MARKDOWN));
    await expect(headline(app)).toHaveText('محادثات القاهرة');
    await expect(headline(app).locator('a[data-mention-id]')).toHaveText('القاهرة');
    await expect(app.article.getByRole('heading', { level: 2 })).toHaveText('ما بعدها');
    await expect(app.article.locator('.article-text li')).toHaveText(['الدوحة', 'بغداد']);
    await expect(app.page).toHaveURL(/#\/a\/own-\w+$/u);
    await expect(app.marker(PLACE.doha)).toBeVisible();
  });

  test('keeps its links: on the words that are no place, and as a sign after a place that is one', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles(file('news.md', MARKDOWN));
    await expect(app.article.locator('a[href="https://example.org/b"]')).toContainText(['بيان نشر في']);
    const sign = app.article.locator('a[href="https://example.org/a"]');
    await expect(sign).toHaveAccessibleName(/Link in the text: .?example\.org/u);
    await expect(app.article.locator('a a')).toHaveCount(0);
    const shown = await app.blocks.nth(1).textContent();
    expect(shown).toContain('إلى القاهرة اليوم');
  });

  test('pasted anywhere', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await give(app.page, 'paste', { 'text/plain': 'سافر الوزير من بيروت إلى دمشق.' });
    await expect(app.blocks).toHaveText(['سافر الوزير من بيروت إلى دمشق.']);
    await expect(app.mentions).toHaveText(['بيروت', 'دمشق']);
  });

  test('pasted as HTML keeps its shape', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await give(app.page, 'paste', {
      'text/plain': 'عنوان بغداد',
      'text/html': '<h2>عنوان</h2><ul><li>بغداد</ul>',
    });
    await expect(app.article.getByRole('heading', { level: 2 })).toHaveText('عنوان');
    await expect(app.article.locator('.article-text li')).toHaveText('بغداد');
  });

  test('dropped anywhere, with a place to drop it shown', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    // As browsers do, again and again as long as the file is held.
    await expect(async () => {
      await give(app.page, 'dragover', { file: 'x' });
      await expect(app.page.getByText('Drop to open')).toBeVisible({ timeout: 500 });
    }).toPass();
    await give(app.page, 'drop', { file: 'زار الوفد مدينة حلب.' });
    await expect(app.page.getByText('Drop to open')).toBeHidden();
    await expect(app.blocks).toHaveText(['زار الوفد مدينة حلب.']);
  });

  test('dropped before the app has come: the page stays, and the text opens in it', async ({ app }) => {
    let letIn = () => {};
    const wanted = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await app.page.route(/\/assets\/base-[^/]*\.js$/u, (route) => wanted.then(() => route.continue()));
    await app.page.goto('./?lang=ar', { waitUntil: 'commit' });
    await expect(app.article).toBeVisible();
    expect(await give(app.page, 'dragover', { file: 'x' })).toBe('taken');
    expect(await give(app.page, 'drop', { file: 'زار الوفد مدينة حلب.' })).toBe('taken');
    letIn();
    await expect(app.blocks).toHaveText(['زار الوفد مدينة حلب.']);
  });

  test('in another language of the same script is told to be so, until another is read', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await give(app.page, 'paste', {
      'text/plain':
        'وزیر امور خارجه دیروز به تهران بازگشت و درباره گفتگوهای خود در چند شهر به خبرنگاران گزارش داد.',
    });
    const told = app.page.getByText('seems to be in another language than Arabic');
    await expect(told).toBeVisible();
    await give(app.page, 'paste', { 'text/plain': 'سافر الوزير من بيروت إلى دمشق.' });
    await expect(told).toBeHidden();
    // Opened again it is told again.
    await app.page.goBack();
    await expect(told).toBeVisible();
  });

  test('from the box in the dialog, by the keyboard alone', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.openButton.focus();
    await app.helper.press('Enter');
    await expect(app.openDialog).toBeVisible();
    await app.helper.press('Escape');
    await expect(app.openDialog).toBeHidden();
    await expect(app.openButton).toBeFocused();
    await app.helper.press('Enter');
    await app.openDialog.getByLabel('Paste a text').fill('وصل إلى صنعاء.');
    await app.helper.press('Tab', 'Enter');
    await expect(app.mentions).toHaveText(['صنعاء']);
    await expect(app.openDialog).toBeHidden();
  });

  test('what is pasted into a field stays there', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.openButton.click();
    const box = app.openDialog.getByLabel('Paste a text');
    await box.focus();
    await app.page.evaluate(() => {
      const carried = new DataTransfer();
      carried.setData('text/plain', 'بغداد');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried }),
      );
    });
    await expect(app.openDialog).toBeVisible();
    await expect(app.blocks).toHaveCount(9);
  });

  test('a Word document', async ({ app }) => {
    const zip = new JSZip();
    const office = 'http://schemas.openxmlformats.org';
    zip.file(
      '_rels/.rels',
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    );
    zip.file(
      'word/document.xml',
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>وصل الوفد إلى بغداد.</w:t></w:r></w:p></w:body></w:document>`,
    );
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles(file('a.docx', await zip.generateAsync({ type: 'nodebuffer' })));
    await expect(app.mentions).toHaveText(['بغداد']);
  });

  test('an old page in Windows-1256', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const baghdad = Buffer.from([0xc8, 0xdb, 0xcf, 0xc7, 0xcf]);
    const page = Buffer.concat([Buffer.from('<html><meta charset=windows-1256><body><p>'), baghdad]);
    await app.fileField.setInputFiles(file('old.htm', page));
    await expect(app.blocks).toHaveText(['بغداد']);
  });

  test('several at once: the first is shown, the others wait in the dialog', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles([
      file('one.txt', 'وصل إلى بغداد.'),
      file('photo.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'),
      file('two.txt', 'وصل إلى بيروت.'),
    ]);
    await expect(app.mentions).toHaveText(['بغداد']);
    await expect(app.page.getByRole('alert')).toContainText('photo.jpg');
    await app.openButton.click();
    await app.openDialog.getByRole('link', { name: 'وصل إلى بيروت.' }).click();
    await expect(app.mentions).toHaveText(['بيروت']);
    await app.page.goBack();
    await expect(app.mentions).toHaveText(['بغداد']);
    await app.page.goBack();
    await expect(app.mentions).toHaveCount(33);
  });

  test('a place chosen before does not follow into the new text', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.cairo).click();
    await expect(app.card).toBeVisible();
    await app.fileField.setInputFiles(file('a.txt', 'وصل إلى بغداد.'));
    await expect(app.mentions).toHaveText(['بغداد']);
    await expect(app.card).toBeHidden();
    await expect(app.page).toHaveURL(/#\/a\/own-\w+$/u);
    await app.page.goBack();
    await expect(app.cardHeading).toContainText('Cairo');
  });
});

test.describe('a page of another site', () => {
  test('is sent by the bookmark', async ({ app, context }) => {
    await app.openLit({ lang: 'en' });
    await app.openButton.click();
    await app.openDialog.getByText('Send pages from other sites').click();
    const program = await app.openDialog.getByRole('link', { name: 'Read in Yaqut' }).getAttribute('href');
    await context.route('http://127.0.0.1:9/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<title>خبر</title><h1>خبر</h1><p>وصل الوفد إلى <a href="/x">بيان</a> الجزائر.<script>window.ran=1</script>',
      }),
    );
    await app.page.goto('http://127.0.0.1:9/news.html');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      app.page.evaluate(decodeURIComponent((program ?? '').replace(/^javascript:/u, ''))),
    ]);
    const article = opened.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText('خبر');
    await expect(article.locator('a[data-mention-id]')).toHaveText(['الجزائر']);
    await expect(article.locator('a.source-link')).toHaveAttribute('href', 'http://127.0.0.1:9/x');
  });

  test('that is not there says so', async ({ app }) => {
    await app.open({ lang: 'en', hash: '#/receive' });
    await expect(app.page.getByText('No text has arrived')).toBeVisible();
    await expect(app.mentions).toHaveCount(33);
  });
});

test.describe('what cannot be opened', () => {
  test('is told in one sentence, and what is read stays', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await app.fileField.setInputFiles(file('paper.pdf', '%PDF-1.7', 'application/pdf'));
    await expect(app.page.getByRole('alert')).toContainText('paper.pdf');
    await expect(app.page.getByRole('alert')).toContainText('انسخ نصه والصقه هنا');
    await expect(app.mentions).toHaveCount(33);
    await app.page.getByRole('button', { name: 'إغلاق' }).first().click();
    await expect(app.page.getByRole('alert')).toHaveCount(0);
  });

  test('a file of 100 MB is refused at once', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.evaluate((field: HTMLInputElement) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(100 * 1024 * 1024)], 'huge.txt'));
      field.files = carried.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(app.page.getByRole('alert')).toContainText('up to 48 MB');
    await expect(app.mentions).toHaveCount(33);
  });

  test('a text without Arabic opens and says so', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.fileField.setInputFiles(file('en.txt', 'The talks ended.'));
    await expect(app.blocks).toHaveText(['The talks ended.']);
    await expect(app.page.getByText('has no Arabic letters')).toBeVisible();
    await app.page.goBack();
    await expect(app.page.getByText('has no Arabic letters')).toBeHidden();
  });
});

for (const lang of ['ar', 'en'] as const) {
  for (const [width, theme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'sepia'],
  ] as const) {
    test(`axe finds nothing in the dialog and in what was opened (${lang}, ${theme}, ${width} px)`, async ({
      app,
    }) => {
      await app.page.emulateMedia({ reducedMotion: 'reduce' });
      await app.page.setViewportSize({ width, height: 844 });
      await app.open({ lang, theme });
      await expect(app.mentions.first()).toBeVisible();
      await app.fileField.setInputFiles([
        file('news.md', MARKDOWN),
        file('b.bin', Buffer.from('7f454c46', 'hex')),
      ]);
      await expect(app.page.getByRole('alert')).toBeVisible();
      await expect(app.mentions).toHaveCount(6);
      expect(await findings(app)).toEqual([]);
      await app.openButton.click();
      await app.openDialog.locator('summary').click();
      expect(await findings(app)).toEqual([]);
      expect(await app.helper.overflowsSideways()).toBe(false);
    });
  }
}

test.describe('in another visit', () => {
  test.use({ quiet: false });
  test('a text that was not kept is told so, with a way on', async ({ app }) => {
    await app.open({ lang: 'en', hash: '#/a/own-gone' });
    await expect(app.page.getByRole('alert')).toContainText('not in the library of this device');
    await app.page.getByRole('button', { name: 'Open the first article' }).click();
    await expect(app.mentions).toHaveCount(33);
  });
});
