import { expect, test } from './fixtures.ts';
import { longText } from './long-text.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

const MILLION = longText(1_000_000);

/** Opens a text as the reader's own file. */
async function openOwn(app: YaqutDriver, text: string) {
  await app.openLit({ lang: 'en' });
  const name = 'long.txt';
  await app.fileField.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(app.blocks.first()).toContainText('الفقرة 1.');
}

test.describe('a text of a million letters', () => {
  test.beforeEach(async ({ app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await openOwn(app, MILLION);
  });

  test('is there whole, lit where it is looked at, and finds its places in the end', async ({ app }) => {
    await expect(app.mentions.first()).toBeVisible();
    await expect(app.article.locator('.article-facts')).toContainText('12 places');
    await app.waitUntilSearched();
    const paragraphs = MILLION.split('\n');
    expect(await app.blocks.count()).toBe(paragraphs.length);
    await expect(app.blocks.last()).toHaveText(paragraphs.at(-1) ?? '');
    expect(await app.mentions.count()).toBeLessThan(2000);
  });

  test('scrolls to its end, which lights up there', async ({ app }) => {
    await app.waitUntilSearched();
    await app.page.locator('main').evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight }));
    await expect(app.blocks.last()).toBeInViewport();
    await expect(app.blocks.last().locator('a[data-mention-id]').first()).toBeVisible();
    // What was lit before stays so for a while; the whole book never is.
    expect(await app.mentions.count()).toBeLessThan(2000);
  });

  test('goes to a mention far away and stands on it', async ({ app }) => {
    await app.waitUntilSearched();
    await app.mentions.first().click();
    await app.card.getByRole('button', { name: 'Previous mention' }).click();
    await app.card.getByRole('button', { name: 'Previous mention' }).click();
    const active = app.article.locator('a[data-active]');
    await expect(active).toBeInViewport();
    const paragraph = await active.evaluate((link) => link.closest('[data-block-id]')?.textContent);
    expect(Number(/\d+/u.exec(paragraph ?? '')?.[0])).toBeGreaterThan(2000);
  });

  test('can be searched by the browser from end to end', async ({ app }) => {
    await expect(app.mentions.first()).toBeVisible();
    const found = await app.page.evaluate(() =>
      (window as unknown as { find(text: string): boolean }).find('الفقرة 2500.'),
    );
    expect(found).toBe(true);
    const where = await app.page.evaluate(() => {
      const block = getSelection()?.anchorNode?.parentElement?.closest('[data-block-id]');
      block?.scrollIntoView({ block: 'center' });
      return block?.id;
    });
    expect(where).toBe('b2499');
    await expect(app.blocks.nth(2499)).toBeInViewport();
    await expect(app.blocks.nth(2499).locator('a[data-mention-id]').first()).toBeVisible();
  });
});

test.describe('looking for places in a book', () => {
  test.describe.configure({ timeout: 120_000 });
  test.beforeEach(({ app }) => openOwn(app, longText(2_000_000)));

  test('can be stopped, keeps what was found, and goes on to the end', async ({ app }) => {
    await app.page.getByRole('button', { name: 'Stop' }).click();
    await expect(app.page.getByRole('region', { name: 'Reading tools' })).toContainText(
      'Places highlighted in the first',
    );
    await expect(app.mentions.first()).toBeVisible();
    // The counts follow what was found before the stop when nothing more urgent is to be drawn.
    const facts = () => app.article.locator('.article-facts').innerText();
    let found = await facts();
    await expect(async () => {
      const before = found;
      found = await facts();
      expect(found).toBe(before);
    }).toPass({ intervals: [1000] });
    await app.mentions.first().click();
    await expect(app.card).toBeVisible();
    await expect(app.article.locator('.article-facts')).toHaveText(found, { useInnerText: true });
    await app.page.getByRole('button', { name: 'Go on' }).click();
    await app.waitUntilSearched();
    await expect(app.article.locator('.article-facts')).not.toHaveText(found, { useInnerText: true });
  });
});
