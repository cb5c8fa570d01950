import { expect, test } from './fixtures.ts';
import type { YaqutDriver } from './yaqut-driver.ts';

/** Every text on the page that the browser drew in a typeface of the device, and in which; the map's own lines included. */
async function inForeignFaces({ page }: YaqutDriver): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const foreign: string[] = [];
  const look = async (node: typeof root): Promise<void> => {
    if (node.nodeType === 3 && node.nodeValue.trim() !== '') {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
      for (const { isCustomFont, familyName } of fonts)
        if (!isCustomFont) foreign.push(`${familyName}: ${node.nodeValue}`);
    }
    if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.nodeName)) return;
    for (const child of node.children ?? []) await look(child);
  };
  await look(root);
  return foreign;
}

test.describe('every letter, digit and space of text, interface and map', () => {
  for (const [lang, digits] of [
    ['ar', 'latn'],
    ['ar', 'arab'],
    ['en', 'latn'],
    ['fr', 'latn'],
    ['he', 'latn'],
    ['tr', 'latn'],
    ['fa', 'arab'],
    ['ur', 'arab'],
  ] as const) {
    test(`stands in the app’s own typefaces: ${lang}, ${digits}`, async ({ app }) => {
      await app.page.addInitScript(
        (preferences) => localStorage.setItem('yaqut.preferences', preferences),
        JSON.stringify({ digits }),
      );
      await app.openLit({ lang });
      // A typeface that came too late for one view is there in the next.
      await expect(async () => {
        await app.page.reload();
        await app.waitUntilSearched();
        await app.page.waitForFunction(() => document.fonts.status === 'loaded');
        expect(await inForeignFaces(app)).toEqual([]);
      }).toPass();
    });
  }
});

test('the letters that the page brings serve until the whole typeface has come', async ({
  app: { page },
}) => {
  const broughtLetters = () =>
    page.evaluate(() => [...document.fonts].filter(({ family }) => family === 'Article Letters').length);
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(broughtLetters).toBeGreaterThan(0);
  await expect.poll(broughtLetters).toBe(0);
  const whole = await page.evaluate(
    () =>
      [...document.fonts].filter(
        ({ family, status }) => family === 'Noto Naskh Arabic' && status === 'loaded',
      ).length,
  );
  expect(whole).toBeGreaterThan(0);
});

test.describe('where no file of a typeface comes', () => {
  test.use({ quiet: false });

  test('the article stands in its own all the same', async ({ app: { page } }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto('./');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const facesOfText = async () => {
      const { root } = await session.send('DOM.getDocument');
      const selector = '.article-text p';
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(
        ({ isCustomFont, familyName }) => `${familyName}${isCustomFont ? '' : ' of the device'}`,
      );
    };
    await expect.poll(facesOfText).toContain('Noto Naskh Arabic');
    expect((await facesOfText()).filter((face) => face.endsWith('of the device'))).toEqual([]);
  });
});
