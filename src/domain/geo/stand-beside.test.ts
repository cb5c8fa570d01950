import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from './screen.ts';
import { standBeside } from './stand-beside.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const mark = (x: number, y: number) => ({ x, y, radius: 9 });
type Point = { readonly x: number; readonly y: number };
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** How near a line between two points comes to a third. */
function nearest(point: Point, from: Point, to: Point): number {
  const steps = Array.from({ length: 101 }, (_, step) => step / 100);
  return Math.min(
    ...steps.map((share) =>
      distance(point, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }),
    ),
  );
}

describe('numbers on a drawing', () => {
  test('stand on their places where nothing is near', () => {
    const homes = [mark(100, 100), mark(200, 100), mark(300, 250)];
    expect(standBeside(homes, { frame: FRAME })).toEqual(homes.map(({ x, y }) => ({ x, y })));
  });

  test('leave each other’s places free and stand no farther off than they must', () => {
    const homes = [mark(200, 150), mark(208, 150)];
    const [a, b] = standBeside(homes, { frame: FRAME });
    if (!a || !b) throw new Error('a mark is lost');
    expect(distance(a, b)).toBeGreaterThanOrEqual(20);
    for (const [index, spot] of [a, b].entries()) {
      const [own, other] = [homes[index], homes[1 - index]] as const;
      expect(distance(spot, own as Point)).toBeLessThan(16);
      expect(distance(spot, other as Point)).toBeGreaterThan(11);
    }
  });

  test('lie wholly in the frame, also at its edge', () => {
    const homes = [mark(1, 1), mark(399, 150), mark(396, 154), mark(200, 299)];
    for (const { x, y } of standBeside(homes, { frame: FRAME })) {
      expect(x).toBeGreaterThanOrEqual(9);
      expect(x).toBeLessThanOrEqual(391);
      expect(y).toBeGreaterThanOrEqual(9);
      expect(y).toBeLessThanOrEqual(291);
    }
  });

  test('stand beside what is to be kept clear, in the direction that is asked for first', () => {
    const clear = [{ left: 180, top: 130, right: 220, bottom: 152 }];
    const [spot] = standBeside([mark(200, 150)], { frame: FRAME, clear });
    expect(spot?.y).toBeGreaterThan(160);
    const twins = [mark(200, 150), mark(200, 150)];
    const firsts = [0, Math.PI / 2].map((first) => standBeside(twins, { frame: FRAME, first })[0]);
    expect(firsts[0]?.x).toBeGreaterThan(205);
    expect(firsts[1]?.y).toBeGreaterThan(155);
  });

  test('of a dozen on one spot cover neither each other nor another’s line', () => {
    const homes = Array.from({ length: 12 }, (_, index) =>
      mark(200 + (index % 4) * 3, 150 + (index % 3) * 3),
    );
    const spots = standBeside(homes, { frame: FRAME });
    for (const [index, spot] of spots.entries()) {
      for (const [other, otherSpot] of spots.entries()) {
        if (other === index) continue;
        expect(distance(spot, otherSpot)).toBeGreaterThanOrEqual(19.9);
        expect(nearest(otherSpot, homes[index] as Point, spot)).toBeGreaterThan(9);
      }
      expect(distance(spot, homes[index] as Point)).toBeLessThan(72);
    }
  });

  test('never cover each other and are never cut, however they lie', () => {
    const coordinate = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 10 }), (points) => {
        const spots = standBeside(
          points.map(([x, y]) => mark(x + 100, y + 100)),
          { frame: FRAME },
        );
        for (const [index, spot] of spots.entries()) {
          for (const other of spots.slice(index + 1)) expect(distance(spot, other)).toBeGreaterThan(18);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('stand the same way each time', () => {
    const homes = Array.from({ length: 7 }, (_, index) => mark(50 + index, 60));
    expect(standBeside(homes, { frame: FRAME })).toEqual(standBeside(homes, { frame: FRAME }));
  });
});
