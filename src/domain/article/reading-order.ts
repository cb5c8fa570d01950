import type { Block, BlockId } from './article.ts';

/** What stands in a text: its block, and its offset there in UTF-16 units. */
interface Standing {
  readonly blockId: BlockId;
  readonly start: number;
}

/** Compares what stands in these blocks by where it comes in reading; what stands in none of them comes first. */
export function readingOrder(blocks: readonly Block[]): (a: Standing, b: Standing) => number {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const at = ({ blockId }: Standing) => order.get(blockId) ?? 0;
  return (a, b) => at(a) - at(b) || a.start - b.start;
}
