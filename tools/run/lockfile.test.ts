import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingEntries } from './complete-lockfile.mjs';

interface LockFile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; optional?: boolean }>;
}

const lockFile: LockFile = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);
const packages = Object.entries(lockFile.packages).filter(([path]) => path !== '');

it('names every package by version, and by checksum but for builds of other systems', () => {
  expect(packages.length).toBeGreaterThan(0);
  expect(
    packages.filter(([, { version, integrity, optional }]) => !(version && (integrity || optional))),
  ).toEqual([]);
});

// `npm ci` refuses a lock file in which one is missing; `node tools/run/complete-lockfile.mjs` adds them.
it('has an entry for every optional dependency', () => {
  expect(missingEntries(lockFile.packages)).toEqual({});
});

it('gives a missing build the system, the processor and the C library of its name', () => {
  const asking = {
    optionalDependencies: { '@x/cli-linux-x64-musl': '1.2.3', '@x/cli-win32-arm64': '1.2.3' },
    dev: true,
  };
  expect(missingEntries({ 'node_modules/x': asking, 'node_modules/@x/cli-win32-arm64': {} })).toEqual({
    'node_modules/@x/cli-linux-x64-musl': {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});

// So that npm takes each package from the registry of the machine it runs on.
it('holds no download addresses', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(JSON.stringify(packages.map(([path, { version }]) => [path, version]))).not.toContain('://');
});
