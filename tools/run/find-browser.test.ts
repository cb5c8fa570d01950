import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './find-browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaqut-browser-'));
  vi.stubEnv('YAQUT_BROWSER', '');
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, exitCode = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('finds', () => {
  it('the browser that a variable names, before one of the system', async () => {
    program('chromium');
    const named = program('my-browser');
    vi.stubEnv('YAQUT_BROWSER', named);
    vi.stubEnv('CHROME_PATH', program('other-browser'));
    expect(await findBrowser()).toBe(named);
  });

  it('Chromium before Chrome, and its shell without windows before it', async () => {
    for (const name of ['google-chrome', 'chromium', 'chromium-headless-shell']) {
      program(name);
      expect(await findBrowser()).toBe(join(folder, name));
    }
  });

  it('one that starts, not a stand-in that does not', async () => {
    program('chromium-browser', 1);
    program('google-chrome-stable');
    expect(await findBrowser()).toBe(join(folder, 'google-chrome-stable'));
  });
});

it.each(['YAQUT_BROWSER', 'CHROME_PATH'])('says so when %s names no program', async (variable) => {
  vi.stubEnv(variable, join(folder, 'absent'));
  await expect(findBrowser()).rejects.toThrow(
    `${variable} names "${join(folder, 'absent')}", but there is no program there that can be run.`,
  );
});
