import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The names in the first column of every table. */
const named = new Set(
  read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim())),
);
const {
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
const used = Object.keys({ ...dependencies, ...devDependencies });

it.each(used)('docs/dependencies.md says why there is %s', (name) => {
  expect(named).toContain(name);
});

it('docs/dependencies.md names nothing that is not there', () => {
  const packages = [...named].filter((name) => name !== 'package' && !/^-+$/u.test(name));
  expect(packages.filter((name) => !used.includes(name))).toEqual([]);
});
