import type { BlockId } from '../../domain/article/article.ts';

/** The stretch of a block's text in the page; null where the block is not there. */
export function textRange(blockId: BlockId, start: number, end: number): Range | null {
  const block = document.getElementById(blockId);
  if (!block) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  let isStarted = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!isStarted && start < at + length) {
      range.setStart(node, start - at);
      isStarted = true;
    }
    if (isStarted && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
