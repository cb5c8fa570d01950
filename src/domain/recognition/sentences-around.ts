import type { Block, BlockId } from '../article/article.ts';
import { SENTENCE_END } from '../article/sentence-end.ts';
import type { Mention } from './mention.ts';

/** A sentence that names places, cut where names begin and end; the pieces put together are the sentence. */
export interface NamingSentence {
  readonly block: Block;
  /** Into the block's text. */
  readonly start: number;
  readonly pieces: readonly { readonly text: string; readonly at: number; readonly lit: boolean }[];
  /** The first of the mentions in it. */
  readonly first: Mention;
}

/** The sentences in which these mentions stand, each once, in the order of the mentions. */
export function sentencesAround(
  blocks: ReadonlyMap<BlockId, Block>,
  mentions: readonly Mention[],
): readonly NamingSentence[] {
  const found = new Map<string, { block: Block; start: number; end: number; mentions: Mention[] }>();
  for (const mention of mentions) {
    const block = blocks.get(mention.blockId);
    if (!block) continue;
    const [start, end] = sentenceAt(block.text, mention.start, mention.end);
    const key = `${block.id} ${start}`;
    const sentence = found.get(key);
    if (sentence) sentence.mentions.push(mention);
    else found.set(key, { block, start, end, mentions: [mention] });
  }
  return [...found.values()].map(({ block, start, end, mentions: within }) => ({
    block,
    start,
    pieces: cut(block.text, start, end, within),
    first: within[0] as Mention,
  }));
}

function sentenceAt(text: string, from: number, to: number): readonly [number, number] {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const end = index + stop.length;
    if (end <= from) start = end;
    else if (index >= to) return [afterSpace(text, start), end];
  }
  return [afterSpace(text, start), text.length];
}

const afterSpace = (text: string, at: number): number => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);

function cut(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): NamingSentence['pieces'] {
  const edges = [start, ...mentions.flatMap((mention) => [mention.start, mention.end]), end];
  return edges
    .slice(0, -1)
    .map((at, index) => ({ text: text.slice(at, edges[index + 1]), at, lit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
