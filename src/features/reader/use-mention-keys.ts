import { type RefObject, useEffect } from 'react';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { MentionId } from '../../domain/recognition/mention.ts';
import { useAppStore } from '../../state/store-context.ts';

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
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const link =
        event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('a[data-place-id]') : null;
      if (!link) return;
      event.preventDefault();
      const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const { focusPlace } = store.getState();
      focusPlace(placeId(link.dataset.placeId ?? ''), 'reader', link.dataset.mentionId as MentionId);
      store.getState().stepMention(event.key === forward ? 1 : -1, 'keys');
    }
    element.addEventListener('keydown', step);
    return () => element.removeEventListener('keydown', step);
  }, [store, root]);
}
