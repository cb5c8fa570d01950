import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const notice = readFileSync(new URL('NOTICE', root), 'utf8');
const { dependencies }: { dependencies: Record<string, string> } = readJson('package.json');

it.each(Object.keys(dependencies))('names %s with the licence its package states', (name) => {
  const { license }: { license: string } = readJson(`node_modules/${name}/package.json`);
  expect(notice.split('\n').find((line) => line.startsWith(`${name} `))).toContain(license);
});

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}
