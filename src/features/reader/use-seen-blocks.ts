import { type RefObject, useEffect } from 'react';
import type { BlockId } from '../../domain/article/article.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Tells the store which blocks are on the screen, as long as the map follows the reading. */
export function useSeenBlocks(root: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const following = useAppState((state) => state.following);
  const article = useAppState((state) => state.article);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has other blocks
  useEffect(() => {
    const element = root.current;
    if (!following || !element) return;
    const seen = new Set<Element>();
    // What lies under the page's own bars and the phone's sheet is not on the screen.
    const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
    const covered = (padding: string) => `-${Number.parseFloat(padding) || 0}px`;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        const blocks = [...element.querySelectorAll<HTMLElement>('[data-block-id]')].filter((block) =>
          seen.has(block),
        );
        store.getState().blocksSeen(blocks.map((block) => block.dataset.blockId as BlockId));
      },
      { rootMargin: `${covered(scrollPaddingBlockStart)} 0px ${covered(scrollPaddingBlockEnd)} 0px` },
    );
    for (const block of element.querySelectorAll('[data-block-id]')) observer.observe(block);
    return () => observer.disconnect();
  }, [root, store, following, article]);
}
