import { useEffect } from 'react';
import { selectTarget } from '../../state/correction-target.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { bringNear, hasRoomFor, isInRoom, scrollIntoRoom } from './scroll-into-room.ts';
import { keepHighlighted } from './text-highlights.ts';
import { textRange } from './text-range.ts';

/**
 * Keeps the words that are being decided on in sight: the form that opens for them leaves the text less room. And shows
 * those that were decided on, where the reader asks for them.
 */
export function DecidedWords() {
  const store = useAppStore();
  useShownWords();
  useEffect(() => {
    let cancel = () => {};
    const stop = store.subscribe(({ correcting }, before) => {
      if (correcting?.target === before.correcting?.target) return;
      cancel();
      // Once the form is painted the sheet has the height that it needs.
      if (correcting) cancel = afterPaint(show);
    });
    function show() {
      const target = selectTarget(store.getState());
      const words = target && textRange(target.block.id, target.span.start, target.span.end);
      if (words) bringIntoSight(words.getBoundingClientRect());
    }
    return () => {
      cancel();
      stop();
    };
  }, [store]);
  return null;
}

/** Brings the words that the reader wants to see into sight and colours them. */
function useShownWords(): void {
  const words = useAppState((state) => state.wordsShown);
  useEffect(() => {
    if (!words) return;
    const { blockId, start, end } = words;
    bringNear(blockId);
    const cancel = afterPaint(() => {
      const range = textRange(blockId, start, end);
      if (range) bringIntoSight(range.getBoundingClientRect());
    });
    const stopColouring = keepHighlighted({ 'words-shown': [words] });
    return () => {
      cancel();
      stopColouring();
    };
  }, [words]);
}

/** Brings words into sight that are not there anyway, where there is room for them. */
function bringIntoSight(box: DOMRect): void {
  if (!isInRoom(box) && hasRoomFor(box)) scrollIntoRoom(box);
}
