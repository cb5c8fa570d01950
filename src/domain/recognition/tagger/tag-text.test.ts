import { describe, expect, it } from 'vitest';
import { newsGazetteer } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

/** The sort of sign between the two words of a text, as the second and as the first of them sees it. */
function between(gap: string): [number, number] {
  const { gapBefore, gapAfter } = prepare(analyse(`مصر${gap}قطر`), new WordTypes(newsGazetteer()));
  return [gapBefore[1] ?? -1, gapAfter[0] ?? -1];
}
const ALIKE: Readonly<Record<string, number>> = {
  ' \u00a0\t#_': 0,
  '([': 1,
  ')]': 2,
  '"\'«»“”': 3,
  ',،؛': 4,
  '.!?؟\n': 5,
  '-–—': 6,
  '/…:': 8,
};

describe('what stands between words', () => {
  it.each(Object.entries(ALIKE).flatMap(([signs, sort]) => [...signs].map((sign) => [sign, sort] as const)))(
    '%j is of sort %i, with spaces round it too',
    (sign, sort) => {
      expect(between(sign)).toEqual([sort, sort]);
      expect(between(` ${sign} `)).toEqual([sort, sort]);
    },
  );

  it('is for each word the sign nearest to it', () => {
    expect(between(') (')).toEqual([1, 2]);
    expect(between('، «')).toEqual([3, 4]);
  });

  it('is told apart at the ends of the text, unless a sign stands there', () => {
    const ends = (text: string) => {
      const { gapBefore, gapAfter } = prepare(analyse(text), new WordTypes(newsGazetteer()));
      return [gapBefore[0], gapAfter.at(-1)];
    };
    expect(ends('مصر وقطر')).toEqual([9, 9]);
    expect(ends('«مصر وقطر».')).toEqual([3, 3]);
    expect(ends(' مصر وقطر؟')).toEqual([9, 5]);
  });
});
