import type { Page } from '@playwright/test';

/** The first lines of the texts that the device keeps, as another visit will find them. */
export async function keptTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('yaqut');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result.map(({ article }) => article.blocks[0].text));
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}
