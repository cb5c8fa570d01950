import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './command.mjs';
import { stop } from './stop.mjs';

const root = new URL('../../', import.meta.url);

/**
 * Whether every package of the lock file stands in node_modules in its version. npm leaves a list of what it
 * installed, so this reads two files and nothing else. Optional packages are for other machines and may be absent.
 */
function isInstalled() {
  const installed = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(new URL('package-lock.json', root))).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * @param {URL} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Installs what the lock file names, where it is not there yet. */
export async function ensureInstalled() {
  process.chdir(fileURLToPath(root));
  if (isInstalled()) return;
  console.log('Installing the packages (npm ci).');
  if ((await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
    stop('The packages could not be installed: npm ci failed. Its own message stands above.');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled();
