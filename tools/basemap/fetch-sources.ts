// Fetches the packages that the base map is built from into tools/basemap/.sources: two of npm, one of Debian.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const into = fileURLToPath(new URL('./.sources/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'basemap-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: work, stdio: ['ignore', 'pipe', 'inherit'] });

/** The name of the file that has come. */
function fetched(ending: string): string {
  const name = readdirSync(work).find((each) => each.endsWith(ending));
  if (!name) throw new Error(`no ${ending} has come`);
  return name;
}

for (const name of ['countries-land-100m', 'earth-waterbodies-100m']) {
  run('npm', 'pack', '--silent', `@geo-maps/${name}@0.6.0`);
  const archive = fetched('.tgz');
  mkdirSync(join(into, name), { recursive: true });
  run('tar', 'xzf', archive, '-C', join(into, name), '--strip-components=1');
  rmSync(join(work, archive));
  console.log(`${name}: fetched`);
}
run('apt-get', 'download', 'libmagics++-data');
run('dpkg', '-x', fetched('.deb'), 'magics');
cpSync(join(work, 'magics/usr/share/magics/10m'), join(into, 'natural-earth'), { recursive: true });
console.log('natural-earth: fetched');
rmSync(work, { recursive: true });
