import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

test.describe('from the text to the map', () => {
  test('a click on a mention moves the map, opens the card and lights every mention of the place', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    await app.mentionsOf(PLACE.doha).first().click();
    await expect(app.cardHeading).toContainText('Doha');
    await expect(app.marker(PLACE.doha)).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => app.distanceFromMapCentre(app.marker(PLACE.doha))).toBeLessThan(60);

    await app.mentionsOf(PLACE.gazaStrip).nth(2).click();
    await expect(app.cardHeading).toContainText('Gaza Strip');
    await expect(app.litMentions).toHaveCount(6);
    await expect(app.row(PLACE.gazaStrip)).toHaveAttribute('aria-current', 'true');
  });

  test('a country named in the text lights its outline', async ({ app }) => {
    await app.openLit();
    await app.mentionsOf(PLACE.egypt).first().click();
    await expect(app.outline(PLACE.egypt)).toHaveAttribute('aria-current', 'true');
  });

  test('resting on a mention previews the place on the map and in the list, and ends', async ({ app }) => {
    await app.openLit();
    await app.mentionsOf(PLACE.qatar).first().hover();
    await expect(app.row(PLACE.qatar)).toHaveAttribute('data-previewed', 'true');
    await expect(app.signIn('previewed', PLACE.qatar)).toBeAttached();
    await app.article.locator('.article-facts').hover();
    await expect(app.row(PLACE.qatar)).not.toHaveAttribute('data-previewed', 'true');
  });
});

test.describe('from the map to the text', () => {
  test('a click on a marker lights its mentions and scrolls to the first', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.marker(PLACE.doha).click();
    await expect(app.cardHeading).toContainText('Doha');
    await expect(app.mentionsOf(PLACE.doha).first()).toBeInViewport();
    await expect(app.litMentions).toHaveCount(1);
  });

  test('a click on a country does the same', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.outline(PLACE.egypt)).toBeAttached();
    await app.clickOutline(PLACE.egypt);
    await expect(app.cardHeading).toContainText('Egypt');
    await expect(app.litMentions).toHaveCount(6);
  });

  test('resting on a marker previews every mention in the text', async ({ app }) => {
    await app.openLit();
    await app.marker(PLACE.cairo).hover();
    await expect(app.article.locator('a[data-previewed]')).toHaveCount(2);
  });

  test('places that stand close are one group that opens up on demand', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await expect(app.marker(PLACE.cairo)).toBeVisible();
    await expect(app.marker(PLACE.doha)).toBeVisible();
    await expect(app.clusters).toHaveCount(1);
    await expect(app.clusters).toHaveAccessibleName(/Khan Younis|Gaza|Rafah/u);
    await app.clusters.click();
    await expect(app.marker(PLACE.rafah)).toBeVisible();
    // What still stands close after one opening opens with the next.
    const inner = app.page.getByRole('button', { name: /^\d places: .*Khan Younis/u });
    if (await inner.isVisible()) await inner.click();
    await expect(app.marker(PLACE.khanYounis)).toBeInViewport();
    await expect(inner).toHaveCount(0);
  });

  test('no sign on the map hides another', async ({ app }) => {
    await app.openLit();
    for (const openUp of [false, true]) {
      if (openUp) await app.clusters.first().click();
      await app.page.waitForTimeout(800);
      const boxes = await app.page
        .locator('.leaflet-marker-pane [data-place-id]:visible, .leaflet-marker-pane [data-cluster]:visible')
        .evaluateAll((signs) =>
          signs
            .map((sign) => sign.getBoundingClientRect())
            .map(({ x, y, width, height }) => ({
              x: x + width / 2,
              y: y + height / 2,
              r: Math.min(width, height) / 2,
            })),
        );
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.max(a.r, b.r));
        }
      }
    }
  });
});

test.describe('the list and the card', () => {
  test('a row goes to the place on the map and in the text', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.khanYounis).click();
    await expect(app.cardHeading).toContainText('Khan Younis');
    await expect(app.mentionsOf(PLACE.khanYounis).first()).toBeInViewport();
    await expect(app.marker(PLACE.khanYounis)).toBeVisible();
  });

  test('the list follows the text, the frequency or the name, and finds places by forgiving spelling', async ({
    app,
  }) => {
    await app.openLit({ lang: 'en' });
    // What is chosen or typed is seen first, the rows after it.
    await expect.poll(async () => (await app.rowNames)[0]).toBe('Cairo');
    await app.list.getByLabel('Sort by').selectOption('frequency');
    await expect.poll(async () => (await app.rowNames).slice(0, 2).sort()).toEqual(['Egypt', 'Gaza Strip']);
    await app.list.getByLabel('Sort by').selectOption('name');
    await expect(async () => {
      const names = await app.rowNames;
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    }).toPass();
    await app.list.getByRole('searchbox').fill('قاهره');
    await expect.poll(() => app.rowNames).toEqual(['Cairo']);
    await app.list.getByRole('searchbox').fill('xyz');
    await expect(app.list).toContainText('No place here is called');
  });

  test('the card tells the place and steps through its mentions', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.gazaStrip).click();
    await expect(app.card).toContainText('قطاع غزة');
    await expect(app.card).toContainText('territory');
    await expect(app.card).toContainText(/31\.\d{2}° N, 34\.\d{2}° E/u);
    await expect(app.card.getByRole('link', { name: /OpenStreetMap/u })).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap\.org\/\?mlat=31\./u,
    );
    const next = app.card.getByRole('button', { name: 'Next mention' });
    await next.click();
    await expect(app.card).toContainText(/1.* of .*6/u);
    await next.click();
    await next.click();
    await expect(app.card).toContainText(/3.* of .*6/u);
    await expect(app.mentionsOf(PLACE.gazaStrip).nth(2)).toHaveAttribute('data-active', 'true');
    await app.card.getByRole('button', { name: 'Previous mention' }).click();
    await expect(app.card).toContainText(/2.* of .*6/u);
  });

  test('a quotation in the card goes to its mention', async ({ app }) => {
    await app.openLit({ lang: 'en' });
    await app.row(PLACE.khanYounis).click();
    await app.card.getByRole('button', { name: /mention .*2.* of .*2/u }).click();
    await expect(app.mentionsOf(PLACE.khanYounis).nth(1)).toHaveAttribute('data-active', 'true');
    await expect(app.mentionsOf(PLACE.khanYounis).nth(1)).toBeInViewport();
  });
});
