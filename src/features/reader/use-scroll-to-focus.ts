import { type RefObject, useEffect } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { selectMentionsOf } from '../../state/article-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';

/**
 * Scrolls the text to what another view or the address chose: the mention, or the place's first one. What was chosen in
 * the text itself stays where it is unless the phone's sheet would cover it. A step by keys takes the keyboard along.
 */
export function useScrollToFocus(root: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    let frame = 0;
    function showFocus(state: AppState) {
      const { focus } = state;
      if (focus.kind === 'none') return;
      const mention = focus.mentionId ?? selectMentionsOf(focus.placeId)(state)[0]?.id;
      if (!mention) return;
      const link = () =>
        root.current?.querySelector<HTMLElement>(`[data-mention-id="${CSS.escape(mention)}"]`);
      // At once, since the next key may already be on its way to where the keyboard stands.
      if (focus.origin === 'keys') link()?.focus({ preventScroll: true });
      // A frame later the mention is in the page, the sheet stands where this choice puts it, and what it covers is known.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        link()?.scrollIntoView({
          block: focus.origin === 'reader' ? 'nearest' : 'center',
          behavior: prefersReducedMotion() ? 'instant' : 'smooth',
        });
      });
    }
    showFocus(store.getState());
    const stop = store.subscribe((state, before) => {
      if (state.focus !== before.focus) showFocus(state);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [store, root]);
}
