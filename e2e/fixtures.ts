import { test as base, expect } from '@playwright/test';
import { YaqutDriver } from './yaqut-driver.ts';

/** A test with the app at hand; it fails when the page threw or asked another host for anything. */
export const test = base.extend<{ app: YaqutDriver; quiet: boolean }>({
  /** Whether the test expects no error in the page; tests of failures set it to false. */
  quiet: [true, { option: true }],
  app: async ({ page, quiet }, use) => {
    const app = new YaqutDriver(page);
    await use(app);
    if (quiet) expect(app.helper.errors, 'errors in the page').toEqual([]);
    expect(app.helper.foreignRequests, 'requests to other hosts').toEqual([]);
  },
});

export { expect };
