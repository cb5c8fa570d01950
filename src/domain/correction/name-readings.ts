import type { NormalisedOffset } from '../arabic/normalise.ts';
import { readProclitics } from '../arabic/proclitics.ts';
import type { Block } from '../article/article.ts';
import { analyse } from '../recognition/analyse.ts';
import type { BlockSpan } from './anchor.ts';

/**
 * The names that words a reader marked can be read as: the whole words touched, then without each proclitic that the
 * first can carry («وبغزة»: وبغزة, بغزة, غزة). Where the marking begins inside a word, that beginning comes first.
 * Empty when nothing but spaces and signs was marked.
 */
export function nameReadings(block: Block, from: number, to: number): BlockSpan[] {
  const text = analyse(block.text);
  const touched = text.words.filter((word) => {
    const { start, end } = text.normalised.sourceSpan(word.start, word.end);
    return start < to && from < end;
  });
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return [];
  const skips = readProclitics(text.normalised.folded.slice(first.start, first.end)).map(({ skip }) => skip);
  const spans = skips.map((skip) => ({
    blockId: block.id,
    ...text.normalised.sourceSpan((first.start + skip) as NormalisedOffset, last.end),
  }));
  const [whole] = spans;
  const asMarked =
    whole && from > whole.start && !spans.some(({ start }) => start === from)
      ? [{ ...whole, start: from }]
      : [];
  const begins = spans.filter(({ start }) => start === from);
  return [...asMarked, ...begins, ...spans.filter((span) => !begins.includes(span))].filter(
    (span, index, all) => all.findIndex(({ start }) => start === span.start) === index,
  );
}
