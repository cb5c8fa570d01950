import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runBounded } from './command.mjs';

const VARIABLES = ['YAQUT_BROWSER', 'CHROME_PATH'];
/** The shell without windows first: beside each page the whole browser starts a window's own pages, unseen. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Of Debian, in the order of preference; older releases have the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const LIMITS = { silence: 120, longest: 900 };

/**
 * The path of a Chromium that runs: the one an environment variable names, else one of the system, else Playwright's
 * own; undefined when there is none. Throws when a variable names something that is no program.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = namedBrowser();
  if (named) return named;
  for (const path of [...systemBrowsers(), await playwrightBrowser()]) {
    if (path && isProgram(path) && (await answers(path))) return path;
  }
  return undefined;
}

/**
 * The path of a Chromium that runs, installed first where there is none. Throws a plain sentence when none can be had.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  for (const install of [installPlaywrightBrowser, installDebianBrowser]) {
    await install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser: there is no Chromium or Chrome on this machine and none could be installed. ' +
      'Install one, or let YAQUT_BROWSER name its program.',
  );
}

function namedBrowser() {
  for (const variable of VARIABLES) {
    const path = process.env[variable];
    if (!path) continue;
    if (isProgram(path)) return path;
    throw new Error(`${variable} names "${path}", but there is no program there that can be run.`);
  }
  return undefined;
}

function systemBrowsers() {
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    return WINDOWS_PATHS.flatMap((path) => folders.filter(Boolean).map((folder) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return process.platform === 'darwin' ? [...onPath, ...MAC_PATHS] : onPath;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether the program starts: a stand-in that only asks to install a browser does not, nor one whose libraries are
 * missing. Not asked on Windows, where Chrome opens a window instead of answering.
 * @param {string} path
 */
async function answers(path) {
  if (process.platform === 'win32') return true;
  try {
    await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function installPlaywrightBrowser() {
  console.log("No browser found: fetching Playwright's own Chromium.");
  const folder = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  await runBounded(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], {
    ...LIMITS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
}

async function installDebianBrowser() {
  const hasApt = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!hasApt || process.getuid?.() !== 0) return;
  console.log('Installing a browser package of this system.');
  const limits = { ...LIMITS, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const options = [
    '-o',
    'Acquire::http::Timeout=30',
    '-o',
    'Acquire::https::Timeout=30',
    '-o',
    'Acquire::Retries=1',
  ];
  await runBounded('apt-get', [...options, 'update'], limits);
  for (const name of PACKAGES) {
    await runBounded('apt-get', [...options, 'install', '-y', '--no-install-recommends', name], limits);
    if (await findBrowser()) return;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
