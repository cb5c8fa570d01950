// Adds to package-lock.json what npm leaves out when its registry does not carry the builds for other systems: without
// an entry for each optional dependency, `npm ci` refuses the whole file. Run it after a change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {Record<string, Entry>} Packages
 */

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The optional dependencies that have no entry of their own, with the one they should have. Builds are published under
 * names such as "binding-linux-x64-musl", in the exact version of the package that asks for them.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function missingEntries(packages) {
  /** @type {Packages} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isPresent(packages, path, name)) continue;
      const { cpu, libc, os } = platformOf(name);
      missing[`node_modules/${name}`] = {
        version,
        cpu,
        ...(dev && { dev }),
        ...(libc && { libc }),
        optional: true,
        os,
      };
    }
  }
  return missing;
}

/**
 * Whether `name`, asked for by the package at `path`, has an entry there or in a folder above.
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 */
function isPresent(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/**
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'>}
 */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const os = parts.filter((part) => SYSTEMS.includes(part));
  const cpu = parts.filter((part) => PROCESSORS.includes(part));
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`no system and processor can be read from "${name}"`);
  if (os[0] !== 'linux') return { os, cpu };
  return { os, cpu, libc: [parts.some((part) => part.startsWith('musl')) ? 'musl' : 'glibc'] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../../package-lock.json', import.meta.url);
  const lockFile = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingEntries(lockFile.packages);
  const byPath = (/** @type {[string, Entry]} */ [a], /** @type {[string, Entry]} */ [b]) =>
    a.localeCompare(b, 'en');
  lockFile.packages = Object.fromEntries(Object.entries({ ...lockFile.packages, ...missing }).sort(byPath));
  writeFileSync(path, `${JSON.stringify(lockFile, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added.`);
}
