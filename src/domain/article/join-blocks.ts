import { directionOf } from '../arabic/direction.ts';
import { type Block, type BlockKind, type BlockLink, blockId } from './article.ts';

/** A block before its place in the article is known. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly links?: readonly BlockLink[];
}

/**
 * The blocks of a source that is no plain text. The article's source text is then its blocks joined by line ends, and
 * offsets count in that.
 */
export function joinBlocks(drafts: readonly DraftBlock[]): Block[] {
  let offset = 0;
  return drafts.map(({ kind, text, ...more }, index) => {
    const block = { id: blockId(index), kind, text, offset, direction: directionOf(text, 'rtl'), ...more };
    offset += text.length + 1;
    return block;
  });
}

/** The text that the blocks' offsets count in. */
export const joinedText = (blocks: readonly Pick<Block, 'text'>[]): string =>
  blocks.map((block) => block.text).join('\n');
