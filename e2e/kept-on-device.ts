import type { Page } from '@playwright/test';

/** All that the device keeps in a part of the library, as another visit will find it. */
async function kept<Record>(page: Page, part: 'articles' | 'corrections'): Promise<Record[]> {
  return page.evaluate(
    (store) =>
      new Promise<Record[]>((resolve, reject) => {
        const opening = indexedDB.open('yaqut');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    part,
  );
}

interface KeptArticle {
  readonly article: { readonly title: string | null; readonly blocks: readonly [{ readonly text: string }] };
}

/** The first lines of the texts that the device keeps. */
export const keptTexts = async (page: Page): Promise<string[]> =>
  (await kept<KeptArticle>(page, 'articles')).map(({ article }) => article.blocks[0].text);

/** The titles of the texts that the device keeps. */
export const keptTitles = async (page: Page): Promise<(string | null)[]> =>
  (await kept<KeptArticle>(page, 'articles')).map(({ article }) => article.title);

/** How many decisions of the reader the device keeps, of all texts. */
export const keptDecisions = async (page: Page): Promise<number> =>
  (await kept<{ readonly corrections: readonly unknown[] }>(page, 'corrections')).flatMap(
    ({ corrections }) => corrections,
  ).length;
