import { useEffect } from 'react';
import { placeOf } from '../../domain/recognition/mention.ts';
import { selectMentionsIn } from '../../state/article-slice.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import type { TextStretch } from '../../state/guide-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { isInRoom, scrollIntoRoom } from './scroll-into-room.ts';
import { keepHighlighted } from './text-highlights.ts';
import { textRange } from './text-range.ts';
import { isSeen } from './where-reader-is.ts';

/** Colours what is spoken, the word more strongly, and keeps it in sight as long as the reader goes along. */
export function useSpokenText(): void {
  const store = useAppStore();
  const part = useAppState(({ guide }) => (guide.kind === 'voice' ? guide.part : null));
  const word = useAppState(({ guide }) => (guide.kind === 'voice' ? guide.word : null));
  const focused = useAppState(selectFocusedPlaceId);
  useEffect(() => {
    if (!part) return;
    // The places in focus have a ground of their own.
    const lit = selectMentionsIn(part.blockId)(store.getState()).filter(
      (mention) => placeOf(mention) === focused,
    );
    const tellsWords = word !== null && word.end - word.start < part.end - part.start;
    return keepHighlighted({
      spoken: without(part, lit),
      'spoken-word': tellsWords ? without(word, lit) : [],
    });
  }, [store, part, word, focused]);

  useEffect(
    () =>
      store.subscribe(({ guide }, { guide: before }) => {
        if (guide.kind !== 'voice' || before.kind !== 'voice' || !guide.part || guide.part === before.part)
          return;
        // Who has scrolled away meanwhile is left where they are.
        const wasSeen = before.part === null || endIsSeen(before.part);
        if (wasSeen) bringIntoSight(guide.part);
      }),
    [store],
  );
}

const endIsSeen = ({ blockId, end }: TextStretch) => isSeen({ id: blockId }, { start: end - 1, end });

/** So much of what is seen, less the stretch itself, lies before a stretch that is brought into sight. */
const SHARE_BEFORE = 0.25;

function bringIntoSight({ blockId, start, end }: TextStretch): void {
  const box = textRange(blockId, start, end)?.getBoundingClientRect();
  if (box && !isInRoom(box)) scrollIntoRoom(box, { share: SHARE_BEFORE });
}

/** A stretch less what some spans of the same block take of it. */
function without(
  { blockId, start, end }: TextStretch,
  spans: readonly { readonly start: number; readonly end: number }[],
): TextStretch[] {
  const left: TextStretch[] = [];
  let at = start;
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue;
    if (span.start > at) left.push({ blockId, start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < end) left.push({ blockId, start: at, end });
  return left;
}
