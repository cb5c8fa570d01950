import { expect, test } from 'vitest';
import { wrapCredits } from './wrap-credits.ts';

const CREDITS = [
  'ياقوت',
  'الخطوط: Natural Earth',
  '© المساهمون في OpenStreetMap (ODbL)',
  'الأماكن: GeoNames',
];
const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u2068\u2069]/gu, ''));
const widthOf = (words: string) => words.replace(/[\u2068\u2069]/gu, '').length;

test('credits stand in one line where there is room', () => {
  expect(bare(wrapCredits(CREDITS, 200, widthOf))).toEqual([CREDITS.join(' · ')]);
});

test('credits that are too long go on in further lines, none lost and none cut', () => {
  const lines = bare(wrapCredits(CREDITS, 40, widthOf));
  expect(lines).toEqual([`${CREDITS[0]} · ${CREDITS[1]}`, CREDITS[2], CREDITS[3]]);
});

test('a credit wider than the picture is broken between its words', () => {
  const lines = bare(wrapCredits(CREDITS, 20, widthOf));
  expect(lines.every((line) => line.length <= 21)).toBe(true);
  expect(lines.join(' ').replace(/ · /gu, ' ')).toBe(CREDITS.join(' '));
});
