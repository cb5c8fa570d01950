import type { Locator, Page } from '@playwright/test';

/** What any page can be asked and done to, without a word of Yaqut: the only file but the fixtures that is generic. */
export class PageHelper {
  readonly page: Page;
  /** Addresses on other hosts that the page asked for. */
  readonly foreignRequests: string[] = [];
  /** Errors thrown in the page and written to its console. */
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') this.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Answers a file of the app with a failure from the server. */
  async refuse(pattern: string | RegExp): Promise<void> {
    await this.page.route(pattern, (route) => route.fulfill({ status: 503, body: 'down' }));
  }

  /** Answers a file of the app with other contents. */
  async replace(pattern: string | RegExp, body: string, contentType = 'application/json'): Promise<void> {
    await this.page.route(pattern, (route) => route.fulfill({ status: 200, body, contentType }));
  }

  /** Takes a refusal or a replacement back. */
  async restore(pattern: string | RegExp): Promise<void> {
    await this.page.unroute(pattern);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The element that has the keyboard. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Whether the page, or what it holds, is wider than the window. */
  async overflowsSideways(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }
}
