import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

/** Numbers in whichever digits they are shown. */
const numbersIn = (texts: readonly string[]) =>
  texts.map((text) => Number(text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))));
const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

test.describe('on paper', () => {
  for (const lang of ['ar', 'en'] as const) {
    test(`the numbers in the text, on the map and in the list are the same: ${lang}`, async ({ app }) => {
      await app.openLit({ lang });
      await app.layOutForPrint();
      const inText = await app.paper.locator('sup').allTextContents();
      const inList = await app.paper.locator('tbody tr td:first-child').allTextContents();
      const onMap = await app.paper.locator('.print-number').allTextContents();
      const expected = Array.from({ length: 14 }, (_, index) => index + 1);
      expect(inText).toHaveLength(33);
      expect(onMap).toHaveLength(14);
      expect(numbersIn(inList)).toEqual(expected);
      expect(sorted(numbersIn(inText))).toEqual(expected);
      expect(sorted(numbersIn(onMap))).toEqual(expected);
    });
  }

  test('a number is that of the place its name means', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const gaza = await app.mentionsOf(PLACE.gazaStrip).count();
    await app.layOutForPrint();
    const row = app.paper.locator('tbody tr', { hasText: 'Gaza Strip' });
    const number = await row.locator('td').first().innerText();
    await expect(app.paper.locator('sup').filter({ hasText: new RegExp(`^${number}$`) })).toHaveCount(gaza);
    await expect(row).toContainText('31.42° N, 34.36° E');
  });

  test('a name without a place is told too', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.khanYounis).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await app.page.getByRole('radio', { name: /don’t know which/u }).check();
    await app.page.getByRole('button', { name: 'Apply' }).click();
    await app.layOutForPrint();
    await expect(app.paper.locator('.print-unlocated')).toContainText('خان يونس');
    await expect(app.paper.locator('.print-text .print-unknown')).toHaveText(['خان يونس']);
  });

  test('the map has names, and its numbers never touch', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    await app.layOutForPrint();
    await expect(app.paper.locator('.print-map-name').filter({ hasText: 'القاهرة' })).toHaveCount(1);
    expect(await app.paper.locator('.print-map-name').count()).toBeGreaterThan(9);
    const circles = await app.paper
      .locator('.print-number circle')
      .evaluateAll((all) => all.map((circle) => circle.getBoundingClientRect().toJSON() as DOMRect));
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.width + b.width) / 2 + 1);
    }
    // The frame cuts none, and the map with most numbers is the largest.
    const maps = await app.paper.locator('.print-map').evaluateAll((all) =>
      all.map((map) => {
        const box = map.getBoundingClientRect();
        const numbers = [...map.querySelectorAll('.print-number circle')];
        const isIn = ({ left, right, top, bottom }: DOMRect) =>
          left > box.left && right < box.right && top > box.top && bottom < box.bottom;
        return {
          area: box.width * box.height,
          numbers: numbers.length,
          whole: numbers.filter((number) => isIn(number.getBoundingClientRect())).length,
        };
      }),
    );
    expect(maps.map(({ whole }) => whole)).toEqual(maps.map(({ numbers }) => numbers));
    const byNumbers = [...maps].sort((a, b) => b.numbers - a.numbers);
    expect(byNumbers[0]?.area).toBe(Math.max(...maps.map(({ area }) => area)));
  });

  test('is the article alone, and the page is as before when it is done', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.layOutForPrint();
    await expect(app.paper).toBeVisible();
    await expect(app.mentions.first()).toBeHidden();
    await expect(app.map).toBeHidden();
    await app.endPrint();
    await expect(app.paper).toHaveCount(0);
    await expect(app.mentions.first()).toBeVisible();
  });

  test('is black on white with the grounds printed, whatever colours it is read in', async ({ app }) => {
    await app.openLit({ lang: 'ar', theme: 'dark' });
    await app.layOutForPrint();
    const root = app.page.locator('html');
    await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(root).toHaveCSS('color-scheme', 'light');
    await expect(app.paper).toHaveCSS('color', 'rgb(0, 0, 0)');
    await app.endPrint();
    await expect(root).toHaveCSS('color-scheme', 'dark');
  });

  test('comes out of the browser’s own print', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    const paper = await app.page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    // Two pages: the text, then the map with the list.
    expect(paper.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(2);
  });
});
