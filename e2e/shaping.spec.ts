import { expect, test } from './fixtures.ts';
import { PLACE } from './yaqut-driver.ts';

/**
 * Letters of a word stay joined where a mark starts inside it: pictures of the marked word and of the same word without
 * a mark are the same, both with ground and underline taken off.
 */
test('a word with a marked part is shaped as the unmarked word', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  await app.page.evaluate(() => document.fonts.ready);
  const { marked, plain, parted } = await app.page.evaluate((placeId) => {
    const link = document.querySelector(`article a[data-place-id="${placeId}"]`);
    if (!link) throw new Error('no mention');
    const stage = document.createElement('div');
    stage.className = 'article-text';
    stage.dir = 'rtl';
    stage.style.cssText =
      'position:fixed;inset:0;z-index:9999;background:#fff;color:#000;font-size:60px;padding:40px';
    // Built element by element: the page's policy takes no HTML from scripts.
    const word = (id: string, tag?: 'a' | 'span') => {
      const line = document.createElement('p');
      line.id = id;
      // The ل of «للقاهرة» joins the letters after it, so that a break would show.
      if (!tag) line.append('للقاهرة');
      else {
        const part = document.createElement(tag);
        part.append('قاهرة');
        if (tag === 'a') {
          part.className = 'mention';
          part.dataset.kind = 'city';
          part.style.cssText = 'background:none;color:inherit;text-decoration:none';
        } else part.style.display = 'inline-block';
        line.append('لل', part);
      }
      return line;
    };
    stage.append(word('marked', 'a'), word('plain'), word('parted', 'span'));
    document.body.append(stage);
    return { marked: '#marked', plain: '#plain', parted: '#parted' };
  }, PLACE.qatar);
  const picture = (selector: string) => app.page.locator(selector).screenshot();
  const [markedPicture, plainPicture, partedPicture] = [
    await picture(marked),
    await picture(plain),
    await picture(parted),
  ];
  expect(markedPicture.equals(plainPicture)).toBe(true);
  expect(partedPicture.equals(plainPicture), 'the test sees letters that are parted').toBe(false);
});

test('the lit mentions of the article carry nothing that makes a box', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  const boxes = await app.mentions.evaluateAll((links) =>
    links.map((link) => {
      const style = getComputedStyle(link);
      return [
        style.display,
        style.padding,
        style.margin,
        style.borderWidth,
        style.letterSpacing,
        style.position,
      ].join(' ');
    }),
  );
  expect(new Set(boxes)).toEqual(new Set(['inline 0px 0px 0px normal static']));
});

test('the typeface is there before the text and the text never jumps', async ({ app }) => {
  await app.openLit({ lang: 'ar' });
  const loaded = await app.page.evaluate(async () => {
    await document.fonts.ready;
    return document.fonts.check('20px "Noto Naskh Arabic"', 'غزة');
  });
  expect(loaded).toBe(true);
  const shift = await app.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.1);
});
