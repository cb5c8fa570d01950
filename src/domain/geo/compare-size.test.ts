import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSize } from './compare-size.ts';

describe('a comparison of sizes', () => {
  it.each([
    [100, 95, { kind: 'alike' }],
    [95, 100, { kind: 'alike' }],
    [109, 100, { kind: 'alike' }],
    [100, 109, { kind: 'alike' }],
    [11_600, 10_230, { kind: 'larger' }],
    [10_230, 11_600, { kind: 'smaller' }],
    [116, 100, { kind: 'times', times: 1.2 }],
    [2_310_000, 1_950_000, { kind: 'times', times: 1.2 }],
    [1_950_000, 2_310_000, { kind: 'fraction', parts: 1.2 }],
    [197, 100, { kind: 'times', times: 2 }],
    [220, 100, { kind: 'times', times: 2 }],
    [240, 100, { kind: 'times', times: 2.5 }],
    [1_001_450, 365, { kind: 'times', times: 2700 }],
    [365, 1_001_450, { kind: 'fraction', parts: 2700 }],
    [11_600, 365, { kind: 'times', times: 32 }],
  ])('of %d with %d is told in round numbers', (size, known, comparison) => {
    expect(compareSize(size, known)).toEqual(comparison);
  });

  it('says the opposite of its opposite', () => {
    const size = fc.double({ min: 1, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(size, size, (one, two) => {
        const there = compareSize(one, two);
        const back = compareSize(two, one);
        if (there.kind === 'times' && back.kind !== 'alike') {
          expect(back).toEqual({ kind: 'fraction', parts: there.times });
        }
        if (there.kind === 'larger') expect(back.kind).not.toBe('times');
      }),
    );
  });
});
