import { type RefObject, useEffect } from 'react';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { MentionId } from '../../domain/recognition/mention.ts';
import { useAppStore } from '../../state/store-context.ts';
import { stepOf } from '../../ui/step-of.ts';

/**
 * With the keyboard on a mention, the arrow keys go to the next and the previous mention of the same place. "Next" is
 * the arrow that points the way the interface is written: left in Arabic.
 */
export function useMentionKeys(root: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    function step(event: KeyboardEvent) {
      const direction = stepOf(event);
      const link =
        event.target instanceof HTMLElement && event.target.closest<HTMLElement>('a[data-place-id]');
      if (!direction || !link) return;
      event.preventDefault();
      const { focusPlace, stepMention } = store.getState();
      focusPlace(placeId(link.dataset.placeId ?? ''), 'reader', link.dataset.mentionId as MentionId);
      stepMention(direction, 'keys');
    }
    element.addEventListener('keydown', step);
    return () => element.removeEventListener('keydown', step);
  }, [store, root]);
}
