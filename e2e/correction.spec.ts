import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptDecisions } from './kept-on-device.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('correcting', () => {
  test('takes another candidate from the map, and undoes it by key', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await expect(app.helper.focused).toHaveText(/What is/u);
    await app.map.getByRole('button', { name: /^2: .*Gaza City/u }).click();
    await expect(app.page.getByRole('radio', { name: /Gaza City/u })).toBeChecked();
    await app.page.getByRole('button', { name: 'Apply' }).click();
    await expect(app.cardHeading).toContainText('Gaza City');
    await expect(app.card).toContainText('You decided so.');
    const changed = await app.mentionsOf(PLACE.gazaCity).count();
    await app.helper.press('Control+z');
    await expect(app.mentionsOf(PLACE.gazaCity)).toHaveCount(changed - 1);
    await app.helper.press('Control+Shift+z');
    await expect(app.mentionsOf(PLACE.gazaCity)).toHaveCount(changed);
  });

  test('puts words that the reader marks on the map, with a press and with the arrow keys', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    const before = await app.mentions.count();
    await app.selectWords('اجتماع مهم');
    await app.page.getByRole('button', { name: 'Mark as a place' }).click();
    await app.page.getByRole('radio', { name: 'A place that I put on the map' }).check();
    await app.map.click({ position: { x: 120, y: 220 } });
    const sign = app.map.getByRole('button', { name: /^Your place/u });
    await expect(sign).toBeVisible();
    const told = app.page.locator('.correction-own bdi');
    const pressed = await told.innerText();
    await sign.focus();
    await app.helper.press('ArrowUp', 'ArrowUp');
    await expect(told).not.toHaveText(pressed);
    await app.page.getByRole('button', { name: 'Apply' }).click();
    await expect(app.mentions).toHaveCount(before + 1);
    await expect(app.cardHeading).toContainText('اجتماع مهم');
    await expect(app.litMentions).toHaveText('اجتماع مهم');
  });

  test('Escape goes from a point just put to the text again, and from the map leaves the form', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await app.page.getByRole('radio', { name: 'A place that I put on the map' }).check();
    await app.page.getByLabel('Coordinates').fill('31.5 N, 34.45 E');
    await app.helper.press('Enter', 'Escape');
    await expect(app.page.locator('.correction')).toHaveCount(0);
    await expect(app.card).toHaveCount(0);
    await app.mentionsOf(PLACE.cairo).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await app.page.getByRole('radio', { name: 'A place that I put on the map' }).check();
    await app.map.click({ position: { x: 120, y: 60 } });
    await app.helper.press('Escape');
    await expect(app.page.locator('.correction')).toHaveCount(0);
  });

  test('the candidates’ signs lie on none of the article’s own', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.gazaStrip).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await expect(app.page.locator('.map-candidate')).not.toHaveCount(0);
    for (const candidate of await app.page.locator('.map-candidate').all()) {
      for (const sign of await app.page.locator('.map-group, .map-target:has(> .kind-sign)').all())
        expect(await app.gapBetween(candidate, sign)).toBeGreaterThan(0);
    }
  });

  test('works by keyboard alone: open, choose, decide, and Escape gives the keyboard back', async ({
    app,
  }) => {
    await app.openLit({ lang: 'ar' });
    await app.mentionsOf(PLACE.khanYounis).first().focus();
    await app.helper.press('Enter');
    const open = app.card.getByRole('button', { name: 'تصحيح…' });
    await open.focus();
    await app.helper.press('Enter');
    await expect(app.page.getByRole('heading', { name: /ما المقصود/u })).toBeFocused();
    await app.helper.press('Escape');
    await expect(app.page.getByRole('heading', { name: /ما المقصود/u })).toHaveCount(0);
    await expect(app.card).toBeVisible();
    await app.card.getByRole('button', { name: 'تصحيح…' }).focus();
    await app.helper.press('Enter');
    await app.page.getByRole('radio', { name: 'ليس مكانًا' }).focus();
    await app.helper.press('Space');
    await app.page.getByRole('radio', { name: /في هذا المقال كله/u }).focus();
    await app.helper.press('Space', 'Enter');
    await expect(app.mentionsOf(PLACE.khanYounis)).toHaveCount(0);
    // The keyboard goes on from there, and the map leaves where nothing is any more.
    await expect(app.helper.focused).toHaveAttribute('data-mention-id', /./u);
    await expect(app.marker(PLACE.doha)).toBeVisible();
  });
});

test('what was decided is listed after a reload, and each is gone to and taken back by itself', async ({
  app,
}) => {
  const decide = async (placeId: string, meaning: RegExp, scope: string) => {
    await app.mentionsOf(placeId).first().click();
    await expect(app.card).toHaveAttribute('data-place-id', placeId);
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await app.page.getByRole('radio', { name: meaning }).check();
    await app.page.getByRole('radio', { name: scope }).check();
    await app.page.getByRole('button', { name: 'Apply' }).click();
  };
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openLit({ lang: 'en' });
  await decide(PLACE.khanYounis, /Not a place/u, 'In this article');
  await decide(PLACE.gazaStrip, /Gaza City/u, 'Only here');
  // What was decided is kept a moment later.
  await expect.poll(() => keptDecisions(app.page)).toBe(2);
  await app.page.goto('about:blank');
  await app.openLit({ lang: 'en' });
  const opener = app.page.getByRole('button', { name: /^Your decisions in this text/u });
  await opener.click();
  const list = app.page.getByRole('region', { name: 'Your decisions in this text' });
  await expect(list.getByRole('listitem')).toHaveText([
    /^غزة.*Gaza City.*Only here/u,
    /^خان يونس.*Not a place/u,
  ]);
  await list.getByRole('button', { name: /^خان يونس/u }).click();
  const shown = () =>
    app.page.evaluate(() => {
      const [range] = CSS.highlights.get('words-shown') ?? [];
      if (!(range instanceof Range)) return null;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight ? range.toString() : 'out of sight';
    });
  await expect.poll(shown).toBe('خان يونس');
  await list.getByRole('button', { name: /^غزة/u }).click();
  await expect(app.litMentions.first()).toHaveText('غزة');
  await expect(app.litMentions.first()).toBeInViewport();
  expect(await shown()).toBeNull();
  await list.getByRole('button', { name: /^Undo ?: خان يونس/u }).click();
  await expect(app.mentionsOf(PLACE.khanYounis)).not.toHaveCount(0);
  await list.getByRole('button', { name: /^Undo ?: غزة/u }).click();
  await expect(opener).toHaveCount(0);
  await expect(app.list).toBeVisible();
});

test('what a search of the list and the field below it answer is read whole in a narrow window', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 390, height: 844 });
  await app.open({ lang: 'fr' });
  await app.page.locator('.sheet-handle').click();
  const room = app.page.locator('.places-slot');
  const isWhole = (line: Locator) =>
    expect
      .poll(async () => {
        const [box, around] = await Promise.all([line.boundingBox(), room.boundingBox()]);
        if (!box || !around) return 'not there';
        const fits = await room.evaluate((element) => element.scrollWidth <= element.clientWidth);
        return fits && box.y + box.height <= around.y + around.height + 1 ? 'whole' : 'cut';
      })
      .toBe('whole');
  await room.getByRole('searchbox').fill('x'.repeat(60));
  await isWhole(room.locator('.places-empty'));
  await room.getByRole('searchbox').fill('');
  await room.getByRole('textbox').fill('كلمة غير موجودة '.repeat(3));
  await room.getByRole('button', { name: 'Ajouter' }).click();
  await isWhole(room.getByRole('alert'));
});

test.describe('editing the text', () => {
  test('of a built-in article edits a kept copy, whose places are found anew and whose decisions stay', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.khanYounis).first().click();
    await app.card.getByRole('button', { name: 'Correct…' }).click();
    await app.page.getByRole('radio', { name: /don’t know which/u }).check();
    await app.page.getByRole('button', { name: 'Apply' }).click();
    await expect(app.article.locator('a[data-unlocated]')).toHaveText('خان يونس');
    await app.page.getByRole('button', { name: 'Edit a copy of the text' }).click();
    const field = app.page.getByRole('textbox', { name: /^The text/u });
    await field.evaluate((element: HTMLTextAreaElement) => {
      element.setSelectionRange(0, 0);
    });
    await field.press('Control+Home');
    await field.pressSequentially('وصل الوفد إلى بغداد أمس.\n');
    await app.page.getByRole('button', { name: 'Save changes' }).click();
    await expect(app.blocks.first()).toHaveText('وصل الوفد إلى بغداد أمس.');
    await expect(app.blocks.first().locator('a[data-place-id]')).toHaveText('بغداد');
    await expect(app.article.locator('a[data-unlocated]')).toHaveText('خان يونس');
    expect(app.page.url()).toContain('#/a/own-');
    await app.page.reload();
    await expect(app.blocks.first().locator('a[data-place-id]')).toHaveText('بغداد');
    await expect(app.article.locator('a[data-unlocated]')).toHaveText('خان يونس');
  });
});
