import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockFile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}

const lockFile: LockFile = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);
const packages = Object.entries(lockFile.packages).filter(([path]) => path !== '');

it('names every package by version and checksum', () => {
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(([, { version, integrity }]) => !(version && integrity))).toEqual([]);
});

// So that npm takes each package from the registry of the machine it runs on.
it('holds no download addresses', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(JSON.stringify(packages.map(([path, { version }]) => [path, version]))).not.toContain('://');
});
