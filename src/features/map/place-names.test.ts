import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, contains, overlap } from '../../domain/geo/screen.ts';
import { placeNames } from './place-names.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const sizes = [{ width: 60, height: 20 }];
const name = (x: number, y: number, key = 'a') => ({ key, at: { x, y }, sizes });

test('a name stands on its spot when it is free', () => {
  expect(placeNames([name(200, 150)], [], FRAME).get('a')?.spot).toEqual({ x: 200, y: 150 });
});

test('it goes off it rather than cover something, no farther than it can be read as its own', () => {
  const at = { x: 200, y: 150 };
  const beside = placeNames([name(200, 150)], [boxAround(at, 30, 30)], FRAME).get('a');
  expect(beside && overlap(beside.box, boxAround(at, 30, 30))).toBe(0);
  expect(placeNames([name(200, 150)], [boxAround(at, 200, 200)], FRAME).has('a')).toBe(false);
});

test('it takes a smaller wording before it is left out', () => {
  const walls = [boxAround({ x: 200, y: 50 }, 400, 180), boxAround({ x: 200, y: 250 }, 400, 180)];
  const either = [...sizes, { width: 16, height: 14 }];
  expect(placeNames([{ ...name(200, 150), sizes: either }], walls, FRAME).get('a')?.wording).toBe(1);
});

test.each([-1, 1])('it shuns what costs more, and never stands where it must not', (side) => {
  const at = { x: 200, y: 150 };
  const costOf =
    (cost: number) =>
    (_key: string, { y }: { y: number }) =>
      (y - at.y) * side > 0 ? cost : 0;
  for (const cost of [500, Number.POSITIVE_INFINITY]) {
    const spot = placeNames([name(200, 150)], [boxAround(at, 30, 30)], FRAME, costOf(cost)).get('a')?.spot;
    expect(((spot?.y ?? 0) - at.y) * side).toBeLessThanOrEqual(0);
  }
  expect(placeNames([name(200, 150)], [], FRAME, () => Number.POSITIVE_INFINITY).size).toBe(0);
});

test('names are never cut by the edge, nor over a sign or each other, however many there are', () => {
  const x = fc.integer({ min: -50, max: 450 });
  const y = fc.integer({ min: -50, max: 350 });
  const points = fc.array(fc.tuple(x, y), { maxLength: 25 });
  fc.assert(
    fc.property(points, fc.array(fc.tuple(x, y), { maxLength: 8 }), (spots, signs) => {
      const obstacles = signs.map(([sx, sy]) => boxAround({ x: sx, y: sy }, 40, 40));
      const wishes = spots.map(([px, py], index) => name(px, py, `${index}`));
      const boxes = [...placeNames(wishes, obstacles, FRAME).values()].map(({ box }) => box);
      for (const [index, box] of boxes.entries()) {
        expect(contains(FRAME, box)).toBe(true);
        for (const other of [...obstacles, ...boxes.slice(index + 1)]) expect(overlap(box, other)).toBe(0);
      }
    }),
  );
});
