import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';
/** Read by the installer of the app, not by the app. */
const LEFT_OUT = /(?:^|\/)(?:service-worker\.js|manifest\.webmanifest)$|\.map$/u;

/**
 * Builds the service worker beside the app, without a digest in its name, and writes into it which files the build
 * has and what is in them: so a change of any file is a new version of the whole.
 */
export function offlineBuild(source: string): Plugin {
  let folder = '';
  let written = false;
  return {
    name: 'yaqut-offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: WORKER });
    },
    writeBundle() {
      written = true;
    },
    // After everything is written, what is only copied included.
    closeBundle() {
      // A build that failed has written nothing, and its own error is to be seen.
      if (!written) return;
      const files = builtFiles(folder);
      const build = digest(JSON.stringify(files), 'hex').slice(0, 16);
      const path = join(folder, WORKER);
      const worker = readFileSync(path, 'utf8');
      const head = `const YAQUT_BUILD=${JSON.stringify(build)},YAQUT_FILES=${JSON.stringify(files)};\n`;
      writeFileSync(path, head + worker);
    },
  };
}

/** Every file of a build with the digest that a request for it can be checked by. */
function builtFiles(folder: string): { path: string; integrity: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll(sep, '/') }))
    .filter(({ name }) => !LEFT_OUT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name }) => ({ path: name, integrity: `sha256-${digest(readFileSync(path), 'base64')}` }));
}

const digest = (data: string | Buffer, form: 'hex' | 'base64') =>
  createHash('sha256').update(data).digest(form);
