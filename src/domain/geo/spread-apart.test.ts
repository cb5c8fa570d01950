import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from './spread-apart.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

test('marks that do not touch stay where they are', () => {
  const marks = [
    { x: 0, y: 0, radius: 10 },
    { x: 40, y: 0, radius: 10 },
  ];
  expect(spreadApart(marks)).toEqual([
    { x: 0, y: 0 },
    { x: 40, y: 0 },
  ]);
});

test('marks on one spot part evenly round it', () => {
  const [a, b] = spreadApart([
    { x: 100, y: 50, radius: 12 },
    { x: 100, y: 50, radius: 12 },
  ]);
  expect(distance(a ?? { x: 0, y: 0 }, b ?? { x: 0, y: 0 })).toBeGreaterThanOrEqual(24);
  expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBeCloseTo(100);
  expect(((a?.y ?? 0) + (b?.y ?? 0)) / 2).toBeCloseTo(50);
});

test('three marks on one spot do not queue up in a line', () => {
  const spots = spreadApart(Array.from({ length: 3 }, () => ({ x: 0, y: 0, radius: 12 })));
  const spanOf = (values: number[]) => Math.max(...values) - Math.min(...values);
  expect(spanOf(spots.map(({ x }) => x))).toBeGreaterThan(10);
  expect(spanOf(spots.map(({ y }) => y))).toBeGreaterThan(10);
});

test('no two marks cover each other, however they stood', () => {
  const coordinate = fc.integer({ min: 0, max: 60 });
  const mark = fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 8, max: 20 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
      const spots = spreadApart(marks);
      for (const [i, a] of spots.entries()) {
        for (const [j, b] of spots.entries()) {
          if (i >= j) continue;
          const touching = (marks[i]?.radius ?? 0) + (marks[j]?.radius ?? 0);
          expect(distance(a, b)).toBeGreaterThanOrEqual(touching - 0.5);
        }
      }
    }),
  );
});

test('the same marks part the same way', () => {
  const marks = Array.from({ length: 5 }, () => ({ x: 3, y: 4, radius: 9 }));
  expect(spreadApart(marks)).toEqual(spreadApart(marks));
});
