import type { RefObject } from 'react';
import { useSeenBlocks } from './use-seen-blocks.ts';

/** Tells the store which blocks are on the screen; draws nothing, and can wait until the page has come to rest. */
export function SeenBlocks({ root }: { root: RefObject<HTMLElement | null> }) {
  useSeenBlocks(root);
  return null;
}
