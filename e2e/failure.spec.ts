import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.use({ quiet: false });

const OWN_TEXT = {
  name: 'own.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('وصل الوفد إلى بغداد.'),
};

test.describe('when something does not come', () => {
  test('the article: one sentence, and another try', async ({ app }) => {
    await app.helper.refuse('**/articles/*.txt');
    // The first article comes with the page; the way back to it from another fetches it.
    await app.open({ lang: 'en', hash: '#/a/none' });
    await app.page.getByRole('button', { name: 'Open the first article' }).click();
    await expect(app.page.getByRole('alert')).toContainText('The article could not be loaded');
    await app.helper.restore('**/articles/*.txt');
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await expect(app.mentions).toHaveCount(33);
  });

  test('the gazetteer: the page’s own article is lit, another text can be read, and another try lights it', async ({
    app,
  }) => {
    await app.helper.refuse('**/gazetteer/places.json');
    await app.open({ lang: 'en' });
    await expect(app.mentions).toHaveCount(33);
    await app.fileField.setInputFiles(OWN_TEXT);
    await expect(app.page.getByRole('alert')).toContainText('no place is highlighted');
    await expect(app.blocks).toHaveText(['وصل الوفد إلى بغداد.']);
    await app.helper.restore('**/gazetteer/places.json');
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await expect(app.mentions).toHaveText(['بغداد']);
  });

  test('a gazetteer that is damaged: the text can be read', async ({ app }) => {
    await app.helper.replace('**/gazetteer/places.json', '{"places": "none"}');
    await app.open({ lang: 'en' });
    await app.fileField.setInputFiles(OWN_TEXT);
    await expect(app.page.getByRole('alert')).toContainText('list of places is damaged');
    await expect(app.blocks).toHaveText(['وصل الوفد إلى بغداد.']);
  });

  test('the names in a language: the Arabic ones stand in', async ({ app }) => {
    await app.helper.refuse('**/gazetteer/names-en.json');
    await app.openLit({ lang: 'en' });
    await expect(app.page.getByText('they are shown in Arabic')).toBeVisible();
    await expect(app.row(PLACE.cairo)).toContainText('القاهرة');
  });

  test('the outlines: the places are on the map all the same', async ({ app }) => {
    await app.helper.refuse('**/basemap/*outlines.json');
    await app.openLit({ lang: 'en' });
    await expect(app.page.getByText('The outlines of the map could not be loaded.')).toBeVisible();
    await expect(app.marker(PLACE.cairo)).toBeVisible();
  });

  test('the map itself: the text and the list go on', async ({ app }) => {
    await app.helper.refuse(/assets\/map-.*\.js$/u);
    await app.open({ lang: 'ar' });
    await expect(app.page.getByRole('alert')).toContainText('تعذر عرض الخريطة');
    await expect(app.mentions).toHaveCount(33);
    await app.mentionsOf(PLACE.doha).first().click();
    await expect(app.cardHeading).toContainText('الدوحة');
  });

  test('a language: the interface stays as it was and says so', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await app.helper.refuse(/\/en-.*\.js$/u);
    await app.chooseLanguage('English');
    await expect(app.page.getByText('تعذر تحميل هذه اللغة')).toBeVisible();
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(app.mentions).toHaveCount(33);
  });
});

test.describe('a device that refuses to remember', () => {
  test('is told once, and all goes on working', async ({ app }) => {
    await app.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.getItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await app.openLit({ lang: 'en' });
    await app.chooseTheme('Dark');
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await app.chooseTheme('Sepia');
    await expect(app.page.getByText('This device keeps no settings')).toHaveCount(1);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  });

  test('ignores what another version left behind', async ({ app }) => {
    await app.page.addInitScript(() => {
      localStorage.setItem(
        'yaqut.preferences',
        '{"language":"xx","theme":"plaid","baseMap":7,"placeOrder":"name"}',
      );
    });
    await app.openLit({ lang: 'en' });
    await expect(app.list.getByLabel('Sort by')).toHaveValue('name');
  });
});
