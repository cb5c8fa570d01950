import { expect, it } from 'vitest';
import { LABELS, slotOf, tableOf } from './model.ts';

it('a table gives each feature its own weights, wherever others stand in its way', () => {
  // All of the first three would stand in the first slot, the last two in the last.
  const hashes = Int32Array.of(64, 128, 640, 63, -1);
  const weights = Float32Array.from({ length: hashes.length * LABELS }, (_, i) => i);
  const { keys, weights: table } = tableOf(hashes, weights);
  hashes.forEach((hash, i) => {
    const slot = slotOf(keys, hash);
    expect([...table.subarray(slot * LABELS, slot * LABELS + LABELS)], `${hash}`).toEqual([
      3 * i,
      3 * i + 1,
      3 * i + 2,
    ]);
  });
  expect(slotOf(keys, 192)).toBe(-1);
  expect(slotOf(keys, 5)).toBe(-1);
});

it('a table has at least as many free slots as features', () => {
  for (const [count, size] of [
    [1, 64],
    [32, 64],
    [33, 128],
    [64, 128],
    [200, 512],
  ] as const) {
    const hashes = Int32Array.from({ length: count }, (_, i) => i + 1);
    const { keys, weights } = tableOf(hashes, new Float32Array(count * LABELS));
    expect(keys).toHaveLength(size);
    expect(weights).toHaveLength(size * LABELS);
  }
});
