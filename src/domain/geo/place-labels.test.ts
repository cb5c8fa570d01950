import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelWish, labelBox, placeLabels, sidesFor } from './place-labels.ts';
import { type Box, boxAround, contains, overlap } from './screen.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };

const wish = (key: string, x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  key,
  at: { x, y },
  radius: 10,
  sizes: [{ width: 60, height: 16 }],
  sides: sidesFor('ltr'),
  ...rest,
});

const sideOf = (wishes: readonly LabelWish[], obstacles: readonly Box[] = []) =>
  Object.fromEntries(placeLabels(wishes, obstacles, FRAME).map(({ key, side }) => [key, side]));

describe('labels', () => {
  test('stand where the language reads on', () => {
    expect(sideOf([wish('a', 200, 150)])).toEqual({ a: { across: 1, down: 0 } });
    expect(sideOf([wish('a', 200, 150, { sides: sidesFor('rtl') })])).toEqual({ a: { across: -1, down: 0 } });
  });

  test('turn to another side at the edge of the frame', () => {
    expect(sideOf([wish('a', 390, 150)])).toEqual({ a: { across: -1, down: 0 } });
  });

  test('give way to obstacles and to more important labels', () => {
    expect(sideOf([wish('a', 200, 150)], [boxAround({ x: 240, y: 150 }, 30, 30)])).toEqual({
      a: { across: -1, down: 0 },
    });
    expect(sideOf([wish('first', 200, 150), wish('second', 170, 152)]).first).toEqual({ across: 1, down: 0 });
  });

  test('leave a space between them, so that two in line do not read as one', () => {
    // Between the two signs the second label would begin 7 pixels after the first.
    const { second } = sideOf([
      wish('first', 100, 150),
      wish('second', 255, 152, { sides: sidesFor('rtl') }),
    ]);
    expect(second).toEqual({ across: 1, down: 0 });
  });

  test('take a shorter wording before they are left out', () => {
    const sizes = [
      { width: 410, height: 16 },
      { width: 50, height: 16 },
    ];
    expect(placeLabels([wish('a', 200, 150, { sizes })], [], FRAME)[0]?.wording).toBe(1);
    expect(placeLabels([wish('a', 200, 150, { sizes: sizes.slice(0, 1) })], [], FRAME)).toEqual([]);
  });

  test('are left out together with a sign that has no room', () => {
    const taken = [boxAround({ x: 200, y: 150 }, 10, 10)];
    expect(placeLabels([wish('town', 200, 150, { withSign: true })], taken, FRAME)).toEqual([]);
    expect(placeLabels([wish('town', 200, 150)], taken, FRAME)).toHaveLength(1);
  });

  test('may lie out of the frame only where their sign does', () => {
    expect(placeLabels([wish('a', 420, 150)], [], FRAME)).toHaveLength(1);
  });

  test('are never cut by the edge, whichever side of it their sign is on', () => {
    const any = fc.integer({ min: -100, max: 500 });
    fc.assert(
      fc.property(any, any, (x, y) => {
        for (const { box } of placeLabels([wish('a', x, y)], [], FRAME)) {
          expect(contains(FRAME, box) || overlap(FRAME, box) === 0).toBe(true);
        }
      }),
    );
  });

  test('never touch each other, an obstacle, or the edge', () => {
    const x = fc.integer({ min: 0, max: 400 });
    const y = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(x, y), { maxLength: 30 }),
        fc.array(fc.tuple(x, y), { maxLength: 5 }),
        (points, blocks) => {
          const obstacles = blocks.map(([bx, by]) => boxAround({ x: bx, y: by }, 40, 40));
          const labels = placeLabels(
            points.map(([px, py], index) => wish(`${index}`, px, py)),
            obstacles,
            FRAME,
          );
          for (const [index, { box }] of labels.entries()) {
            expect(contains(FRAME, box)).toBe(true);
            const others = [...obstacles, ...labels.slice(index + 1).map((label) => label.box)];
            expect(others.reduce((sum, other) => sum + overlap(box, other), 0)).toBe(0);
          }
        },
      ),
    );
  });
});

describe('a label’s box', () => {
  test('keeps clear of its sign on every side', () => {
    const sign = boxAround({ x: 0, y: 0 }, 14, 14);
    for (const side of sidesFor('rtl').slice(0, 4)) {
      expect(overlap(sign, labelBox({ x: 0, y: 0 }, 10, { width: 50, height: 16 }, side))).toBe(0);
    }
  });
});
