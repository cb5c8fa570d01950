import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

const ARTICLE = readFileSync(new URL('../public/articles/cairo-talks.txt', import.meta.url), 'utf8');

test.describe('reading', () => {
  test('shows the article whole and unaltered, block by block', async ({ app }) => {
    await app.openLit();
    const shown = await app.blocks.evaluateAll((blocks) => blocks.map((block) => block.textContent));
    expect(shown.join('\n')).toBe(ARTICLE.trimEnd());
  });

  test('shows the subheading as a heading and the closing quotation as a quotation', async ({ app }) => {
    await app.openLit();
    await expect(app.article.getByRole('heading', { level: 2 })).toHaveText(
      'وما سيحدث بعد ذلك في غزة غير معروف',
    );
    await expect(app.article.getByRole('blockquote')).toContainText('محلل عام');
  });

  test('says honestly that there is no headline', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.article.getByRole('heading', { level: 1 })).toHaveText('Article without a headline');
  });

  test('lights the 33 mentions of 14 places and nothing else', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.mentions).toHaveCount(33);
    await expect(app.article.locator('header')).toContainText('33 mentions');
    await expect(app.mentionsOf(PLACE.gazaStrip)).toHaveCount(6);
    await expect(app.mentionsOf(PLACE.egypt)).toHaveCount(6);
  });

  test('lights the name and leaves its proclitic plain', async ({ app }) => {
    await app.openLit();
    const qatar = app.mentionsOf(PLACE.qatar).first();
    await expect(qatar).toHaveText('قطر');
    expect(await qatar.evaluate((link) => link.previousSibling?.textContent?.endsWith('و'))).toBe(true);
  });

  test('reads right to left whatever the interface, and each mention says what it does', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.blocks.first()).toHaveCSS('direction', 'rtl');
    await expect(app.mentionsOf(PLACE.cairo).first()).toHaveAccessibleName(
      /القاهرة.*Cairo.*town or city.*Show on the map/u,
    );
  });

  test('tells kinds of place by the line, not by colour alone', async ({ app }) => {
    await app.openLit();
    const lineOf = (placeId: string) =>
      app
        .mentionsOf(placeId)
        .first()
        .evaluate((link) => getComputedStyle(link).textDecorationStyle);
    const lines = await Promise.all([PLACE.egypt, PLACE.gazaStrip, PLACE.cairo].map(lineOf));
    expect(new Set(lines).size).toBe(3);
  });
});
