import { useEffect } from 'react';
import type { FoundSpan } from '../../domain/arabic/find-in-text.ts';
import type { BlockId } from '../../domain/article/article.ts';
import { bringNear, hasRoomToRead, scrollIntoRoom } from './scroll-into-room.ts';
import { canHighlight, keepHighlighted } from './text-highlights.ts';
import { textRange } from './text-range.ts';

/** A place of the text where what the reader looks for stands. */
export interface Hit extends FoundSpan {
  readonly blockId: BlockId;
}

/** So many hits on either side of the current one are coloured: more than a screen can hold. */
const COLOURED = 300;

/**
 * Colours hits in the text, the current one more strongly. In a browser that cannot do so without touching the page, the
 * current hit is selected instead.
 */
export function useHighlightedHits(hits: readonly Hit[], current: number): void {
  useEffect(() => {
    if (!canHighlight()) return selectHit(hits[current]);
    const from = Math.max(0, current - COLOURED);
    return keepHighlighted({
      found: hits.slice(from, current + COLOURED),
      'found-current': hits.slice(current, current + 1),
    });
  }, [hits, current]);
}

/** Brings a hit to where text can be seen; where hardly any can be, it asks for room first. */
export function showHit(hit: Hit, makeRoom: () => void): void {
  bringNear(hit.blockId);
  // A long block may still have it off the screen.
  const range = textRange(hit.blockId, hit.start, hit.end);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!range) return;
  if (!hasRoomToRead()) makeRoom();
  scrollIntoRoom(range.getBoundingClientRect(), { share: 0.4, glides: false });
}

function selectHit(hit: Hit | undefined): void {
  const range = hit && textRange(hit.blockId, hit.start, hit.end);
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
