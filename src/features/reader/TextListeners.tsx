import type { RefObject } from 'react';
import { useMentionKeys } from './use-mention-keys.ts';
import { useSeenBlocks } from './use-seen-blocks.ts';

/** What listens to the text without being seen, and can wait until the page has come to rest. */
export function TextListeners({ root }: { root: RefObject<HTMLElement | null> }) {
  useMentionKeys(root);
  useSeenBlocks(root);
  return null;
}
