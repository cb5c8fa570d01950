import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { keptTexts } from './kept-on-device.ts';
import { YaqutDriver } from './yaqut-driver.ts';

// `npm run e2e:kills` repeats this until the browser has been killed some fifty times.
const KILLS = 3;
/** Within this time a text that was just opened is being written. */
const WRITING = 500;

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'yaqut-profile-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Starts a browser of its own on the profile, that can be killed as the system or a power cut would. */
async function startBrowser(): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const program = spawn(
    process.env.YAQUT_BROWSER ?? '',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(program));
  return {
    browser,
    kill: async () => {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      if (process.platform === 'win32') program.kill('SIGKILL');
      else process.kill(-(program.pid ?? 0), 'SIGKILL');
      await ended;
    },
  };
}

function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /ws:\/\/\S+/u.exec(said)?.[0];
      if (address) resolve(address);
    });
    program.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
  });
}

test('what was kept is still there, whenever the browser is killed in the middle of a writing', async ({
  baseURL,
}) => {
  test.setTimeout(KILLS * 90_000);
  const kept = new Set<string>();
  for (let run = 0; run <= KILLS; run++) {
    const { browser, kill } = await startBrowser();
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    const app = new YaqutDriver(page);
    await page.goto(`${baseURL}?lang=en`);
    await expect(app.mentions.first()).toBeVisible({ timeout: 30_000 });
    const found = run === 0 ? [] : await keptTexts(page);
    expect(found).toEqual(expect.arrayContaining([...kept]));
    await expect(page.getByRole('alert')).toHaveCount(0);
    if (run < KILLS) {
      const open = async (text: string) =>
        app.fileField.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      const text = `وصل الوفد رقم ${run} إلى بغداد.`;
      await open(text);
      await expect.poll(() => keptTexts(page), { timeout: 30_000 }).toContain(text);
      kept.add(text);
      await open(`وعاد الوفد رقم ${run} إلى دمشق.\n${'ولم تعلن التفاصيل بعد. '.repeat(20_000)}`);
      await page.waitForTimeout(Math.random() * WRITING);
    }
    await kill();
    await browser.close();
  }
});
