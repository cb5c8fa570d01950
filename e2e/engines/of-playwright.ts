import { existsSync } from 'node:fs';
import type { BrowserType } from '@playwright/test';
import type { Availability } from './engine.ts';

/** Playwright's own build of an engine, where it is installed (`npx playwright install firefox webkit`). */
export function ofPlaywright(type: BrowserType): Availability {
  if (!existsSync(type.executablePath())) return { missing: `Playwright's ${type.name()} is not installed` };
  return {
    start: async () => {
      const browser = await type.launch();
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      return {
        open: async (address) => {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
        },
        evaluate: async (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
        click: ({ x, y }) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        picture: () => page.screenshot(),
        close: () => browser.close(),
      };
    },
  };
}
