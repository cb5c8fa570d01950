import { useEffect } from 'react';
import type { FoundSpan } from '../../domain/arabic/find-in-text.ts';
import type { BlockId } from '../../domain/article/article.ts';
import { textRange } from './text-range.ts';

/** A place of the text where what the reader looks for stands. */
export interface Hit extends FoundSpan {
  readonly blockId: BlockId;
}

/** So many hits on either side of the current one are coloured: more than a screen can hold. */
const COLOURED = 300;

/**
 * Colours hits without touching the page (CSS Custom Highlight API), and again whenever the text is drawn anew. In a
 * browser that cannot do so, the current hit is selected instead.
 */
export function useHighlightedHits(hits: readonly Hit[], current: number): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined') return selectHit(hits[current]);
    const colour = () => {
      const from = Math.max(0, current - COLOURED);
      const around = hits.slice(from, current + COLOURED);
      CSS.highlights.set('found', new Highlight(...around.flatMap(rangesOf)));
      CSS.highlights.set(
        'found-current',
        new Highlight(
          ...around
            .slice(current - from)
            .slice(0, 1)
            .flatMap(rangesOf),
        ),
      );
    };
    colour();
    let frame = 0;
    const redrawn = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(colour);
    });
    const text = document.querySelector('.article-text');
    if (text) redrawn.observe(text, { childList: true, subtree: true });
    return () => {
      redrawn.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-current');
    };
  }, [hits, current]);
}

/** Brings a hit to the middle of what is seen. */
export function showHit(hit: Hit): void {
  document.getElementById(hit.blockId)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // A long block may still have it off the screen.
  const range = textRange(hit.blockId, hit.start, hit.end);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = range?.getBoundingClientRect().top;
  if (top === undefined) return;
  const pane = document.querySelector('.reader-pane');
  const scrolls = pane && pane.scrollHeight > pane.clientHeight + 1 ? pane : document.scrollingElement;
  scrolls?.scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' });
}

function selectHit(hit: Hit | undefined): void {
  const range = hit && textRange(hit.blockId, hit.start, hit.end);
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function rangesOf({ blockId, start, end }: Hit): Range[] {
  const range = textRange(blockId, start, end);
  return range ? [range] : [];
}
