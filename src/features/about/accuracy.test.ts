import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAccuracy } from './accuracy.ts';

const report = readFileSync(join(import.meta.dirname, '../../../docs/accuracy.md'), 'utf8');
const share = (value: number) => value > 0 && value < 1;

it('finds every figure it shows in the report of the measuring', () => {
  const { news, placing } = readAccuracy(report);
  expect(news.map(({ folds }) => folds)).toEqual(['contiguous', 'dealt']);
  for (const { exact, overlap } of news) {
    for (const found of [exact, overlap]) {
      expect(Object.values(found).every(share)).toBe(true);
      const { precision, recall, f1 } = found;
      expect(Math.abs((2 * precision * recall) / (precision + recall) - f1)).toBeLessThan(0.002);
    }
    expect(overlap.f1).toBeGreaterThanOrEqual(exact.f1);
  }
  expect(placing.map(({ of }) => of)).toEqual(['all', 'without-countries']);
  for (const { within20km, within161km } of placing) {
    expect(share(within20km) && share(within161km)).toBe(true);
    expect(within161km).toBeGreaterThan(within20km);
  }
});

it('shows nothing that a report does not say', () => {
  expect(readAccuracy('')).toEqual({ news: [], placing: [] });
  expect(readAccuracy('| folds | exact P |\n| - | - |\n| contiguous | .8 |').news).toEqual([]);
});
