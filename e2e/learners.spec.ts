import { expect, test } from './fixtures.ts';
import { PLACE, type YaqutDriver } from './yaqut-driver.ts';

const tip = (app: YaqutDriver) => app.page.getByRole('tooltip');

test.describe('for who learns Arabic', () => {
  test('a name that the pointer rests on tells itself and how it is said', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    const cairo = app.mentionsOf(PLACE.cairo).nth(1);
    await cairo.hover();
    await expect(tip(app)).toHaveText('Cairo al-Qāhira');
    await expect(cairo).toHaveAccessibleDescription(/al-Qāhira/u);
    // The pointer may go onto the tip; it stays until the pointer leaves.
    await tip(app).hover();
    await app.page.waitForTimeout(600);
    await expect(tip(app)).toBeVisible();
    await app.article.locator('.article-facts').hover();
    await expect(tip(app)).toHaveCount(0);
  });

  test('Escape takes the tip away and leaves what is in focus', async ({ app }) => {
    await app.openLit({ lang: 'fr' });
    await app.row(PLACE.cairo).click();
    await app.mentionsOf(PLACE.gazaStrip).first().focus();
    await app.helper.press('Shift+Tab', 'Tab');
    await expect(tip(app)).toContainText('Ghazza');
    await app.helper.press('Escape');
    await expect(tip(app)).toHaveCount(0);
    await expect(app.mentionsOf(PLACE.gazaStrip).first()).toBeFocused();
    await expect(app.row(PLACE.cairo)).toHaveAttribute('aria-current', 'true');
  });

  test('a nationality says what it is and whose, by pointer and by keyboard, in Arabic too', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    const egyptian = app.article.locator('.nationality').filter({ hasText: 'المصرية' }).first();
    await egyptian.hover();
    await expect(tip(app)).toHaveText(/^A nationality, not a place: .Egypt.$/u);
    await expect(egyptian).toHaveAccessibleName(/nationality, .Egypt/u);
    await app.article.locator('.article-facts').hover();
    await expect(tip(app)).toHaveCount(0);

    await app.openLit({ lang: 'ar' });
    await app.mentionsOf(PLACE.cairo).first().focus();
    await app.helper.press('Shift+Tab');
    await expect(tip(app)).toBeVisible();
    await app.helper.press('ArrowLeft');
    await expect(egyptian).toBeFocused();
    await expect(tip(app)).toHaveText(/^جنسية لا مكان: .مصر.$/u);
    await app.helper.press('Escape');
    await expect(tip(app)).toHaveCount(0);
  });

  test('in Arabic only who asks for it is told', async ({ app }) => {
    await app.openLit({ lang: 'ar' });
    const cairo = app.mentionsOf(PLACE.cairo).nth(1);
    await cairo.hover();
    await app.page.waitForTimeout(1000);
    await expect(tip(app)).toHaveCount(0);
    await app.openSettings();
    await app.page.getByRole('checkbox', { name: /^الاسم وكتابته اللاتينية/u }).check();
    await app.helper.press('Escape');
    await app.page.reload();
    await cairo.hover();
    await expect(tip(app)).toHaveText('القاهرة al-Qāhira');
    await cairo.click();
    await expect(app.card).toContainText('al-Qāhira');
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a held name tells itself and is not chosen; a tap chooses', async ({ app }) => {
    await app.open({ lang: 'en' });
    await app.waitUntilSearched();
    const cairo = app.mentionsOf(PLACE.cairo).nth(1);
    const box = await cairo.boundingBox();
    if (!box) throw new Error('nothing to hold');
    const at = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    const finger = await app.page.context().newCDPSession(app.page);
    const finish = (type: 'touchEnd' | 'touchCancel') =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [] });
    // What hears a held finger comes with the rest that the first view does without. Lifted unheard, it would choose.
    await expect(async () => {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at });
      try {
        await expect(tip(app)).toContainText('al-Qāhira', { timeout: 3000 });
      } catch (absent) {
        await finish('touchCancel');
        throw absent;
      }
    }).toPass();
    await finish('touchEnd');
    await app.page.waitForTimeout(300);
    await expect(tip(app)).toBeVisible();
    await expect(app.litMentions).toHaveCount(0);
    await cairo.tap();
    await expect(app.litMentions).toHaveCount(2);
    await expect(tip(app)).toHaveCount(0);
  });
});
