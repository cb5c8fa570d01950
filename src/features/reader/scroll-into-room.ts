import type { BlockId } from '../../domain/article/article.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { roomForText } from './room-for-text.ts';
import { scrollerOfText } from './scroller-of-text.ts';

/** A stretch of the text in the window, in pixels from its top. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Brings a block near that may be far off in a long text, where it has its true height only then. */
export const bringNear = (blockId: BlockId): void =>
  document.getElementById(blockId)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });

/** Whether all of a stretch stands where text can be seen. */
export function isInRoom({ top, bottom }: Stretch): boolean {
  const room = roomForText();
  return top >= room.top && bottom <= room.bottom;
}

/** Whether there is a line's room at all: on a small phone the sheet and what is opened over the text may take all of it. */
export function hasRoomFor({ top, bottom }: Stretch): boolean {
  const room = roomForText();
  return bottom - top <= room.bottom - room.top;
}

/** Some four lines: with fewer what is found could not be read where it stands. */
const FEW_LINES = 160;

/** Whether enough of the text can be seen to read in it. */
export const hasRoomToRead = (): boolean => hasRoomFor({ top: 0, bottom: FEW_LINES });

/** Scrolls the text so that a stretch stands at this share of what can be seen; one that is too long begins at its top. */
export function scrollIntoRoom(
  { top, bottom }: Stretch,
  { share = 0.5, glides = !prefersReducedMotion() } = {},
): void {
  const room = roomForText();
  const left = room.bottom - room.top - (bottom - top);
  const by = top - room.top - Math.max(0, left * share);
  scrollerOfText()?.scrollBy({ top: by, behavior: glides ? 'smooth' : 'instant' });
}
