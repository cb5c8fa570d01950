import type { Block } from './article.ts';

/** Consecutive blocks of an article that are laid out together. */
export interface Part {
  readonly blocks: readonly Block[];
  /** About how many lines it takes at a usual width, to keep its place while it is out of sight. */
  readonly lines: number;
}

/** A part is about two screens of text, in UTF-16 units. */
const PART = 5000;
/** What a line holds at the usual width, in UTF-16 units. */
const LINE = 64;

/** Cuts an article into parts of some thousand units; the items of a list stay together. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let open: Block[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) parts.push({ blocks: open, lines: linesOf(open) });
    open = [];
    length = 0;
  };
  for (const block of blocks) {
    if (length >= PART && block.kind !== 'list-item') close();
    open.push(block);
    length += block.text.length;
  }
  close();
  return parts;
}

/** Half a line stands for the space between two blocks. */
const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE) + 0.5, 0);
