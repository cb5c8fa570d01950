import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const section = read('docs/features.md').split('## What none of them has')[1]?.split('\n## ')[0] ?? '';
const rows = section.split('\n').filter((line) => /^\| \d+ \|/u.test(line));

it('has its seventeen rows', () => {
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
});

it.each(rows)('names tests that there are: %s', (row) => {
  const named = [...(row.split('|')[3] ?? '').matchAll(/(?:`(?<file>[^`]+)` )?"(?<title>[^"]+)"/gu)];
  expect(named).not.toHaveLength(0);
  for (const { groups } of named)
    expect(read(`e2e/${groups?.file ?? 'none-of-them.spec.ts'}`)).toContain(groups?.title);
});
