import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlap } from '../../domain/geo/screen.ts';
import { clearFrame } from './clear-frame.ts';

const FRAME = { left: 0, top: 0, right: 390, bottom: 270 };

test('a frame that nothing covers is clear as a whole', () => {
  expect(clearFrame(FRAME, [])).toEqual(FRAME);
  expect(clearFrame(FRAME, [{ left: 400, top: 0, right: 450, bottom: 90 }])).toEqual(FRAME);
});

test('a column of buttons takes its side, a line at the foot the foot', () => {
  const buttons = { left: 8, top: 8, right: 54, bottom: 206 };
  const foot = { left: 0, top: 246, right: 390, bottom: 270 };
  expect(clearFrame(FRAME, [buttons, foot])).toEqual({ left: 54, top: 0, right: 390, bottom: 246 });
});

test('what covers all leaves nothing', () => {
  expect(clearFrame(FRAME, [FRAME])).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
});

test('whatever covers it, the clear part lies in the frame and is touched by nothing', () => {
  const along = fc.integer({ min: -50, max: 450 });
  const cover = fc
    .tuple(along, along, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(cover, { maxLength: 5 }), (covers) => {
      const clear = clearFrame(FRAME, covers);
      expect(contains(FRAME, clear)).toBe(true);
      for (const each of covers) expect(overlap(clear, each)).toBe(0);
    }),
  );
});
