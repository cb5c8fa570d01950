import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { recogniseInSteps } from './recognise-in-steps.ts';

/** Blocks of these lengths, each of which names a place before letters that mean nothing. */
const blocksOf = (...lengths: readonly number[]): readonly Block[] =>
  parsePlainText(lengths.map((length) => `مصر ${'x'.repeat(length - 4)}`).join('\n'));

/** The steps of such blocks: how far each is, and the blocks whose mentions it tells. */
function steps(...lengths: readonly number[]): string[] {
  return [...recogniseInSteps(blocksOf(...lengths), newsGazetteer())].map((step) => {
    const told = step.mentions.map(({ blockId }) => blockId).join(' ');
    return step.kind === 'all' ? `all: ${told}` : `${step.done} of ${step.of}: ${told}`;
  });
}

describe('the steps of a recognition', () => {
  it('begin with a first screen, once 12 000 units are read', () => {
    expect(steps(11_999, 100)).toEqual(['all: b0 b1']);
    expect(steps(12_000, 100)).toEqual(['12000 of 12100: b0', 'all: b0 b1']);
    expect(steps(5_000, 7_000, 100)).toEqual(['12000 of 12100: b0 b1', 'all: b0 b1 b2']);
  });

  it('are none besides the last where the text ends', () => {
    expect(steps(12_000)).toEqual(['all: b0']);
    expect(steps(50_000)).toEqual(['all: b0']);
  });

  it('come every 40 000 units, and tell of new mentions when twice as much is read', () => {
    expect(steps(12_000, 39_999, 10, 40_000, 12_009, 27_991, 100)).toEqual([
      '12000 of 132109: b0',
      '52009 of 132109: b1 b2',
      '92009 of 132109: ',
      '132009 of 132109: b3 b4 b5',
      'all: b0 b1 b2 b3 b4 b5 b6',
    ]);
    expect(steps(40_000, 40_000, 100)).toEqual(['40000 of 80100: b0', '80000 of 80100: b1', 'all: b0 b1 b2']);
  });
});
