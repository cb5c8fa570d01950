import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser } from '../tools/run/find-browser.mjs';
import { anyFreePort } from '../tools/run/ports.mjs';

// The workers read this file again: what is decided here once reaches them through the environment.
process.env.YAQUT_E2E_PORT ??= String(await anyFreePort());
process.env.YAQUT_BROWSER = await ensureBrowser();

const port = Number(process.env.YAQUT_E2E_PORT);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that is shared may stop for seconds; what needs a second try there is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // It would fetch the whole app in every test; the tests of reading offline let it in.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.YAQUT_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // The built app: run `npm run build` first.
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
