import { type RefObject, useEffect } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { selectShownMention } from '../../state/focus-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';

/**
 * Scrolls the text to what another view or the address chose: the mention, or the place's first one. What was chosen in
 * the text itself stays where it is unless the phone's sheet would cover it. A step by keys takes the keyboard along.
 */
export function useScrollToFocus(root: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    let cancel = () => {};
    function showFocus(state: AppState) {
      const { focus } = state;
      const mention = selectShownMention(state)?.id;
      cancel();
      // The text goes along with the voice sentence by sentence.
      if (focus.kind === 'none' || focus.origin === 'voice' || !mention) return;
      const link = () =>
        root.current?.querySelector<HTMLElement>(`[data-mention-id="${CSS.escape(mention)}"]`);
      // At once, since the next key may already be on its way to where the keyboard stands.
      const takeKeyboard = () => focus.origin === 'keys' && link()?.focus({ preventScroll: true });
      takeKeyboard();
      // Once the choice is painted the sheet stands where it puts it, and what it covers is known; a mention far off is in
      // the page a little later.
      let looks = 0;
      const look = () => {
        const target = link();
        if (target) {
          takeKeyboard();
          scrollTo(target, focus.origin === 'reader' ? 'nearest' : 'center');
        } else if (looks++ < MOST_LOOKS) cancel = afterPaint(look);
      };
      cancel = afterPaint(look);
    }
    showFocus(store.getState());
    const stop = store.subscribe((state, before) => {
      if (state.focus !== before.focus) showFocus(state);
    });
    return () => {
      cancel();
      stop();
    };
  }, [store, root]);
}

/** In frames: where a mention is not lit by then, the text does not show it. */
const MOST_LOOKS = 120;

/** Beyond this many screens a glide is only a blur. */
const FARTHEST_GLIDE = 4;

/**
 * Glides to what is near and jumps to what is far. Parts of a long text that a jump passes get their true height only
 * when they come into sight, so it looks again whether it has arrived.
 */
function scrollTo(target: HTMLElement, block: 'nearest' | 'center'): void {
  const far = Math.abs(target.getBoundingClientRect().top) > FARTHEST_GLIDE * innerHeight;
  const glides = !far && !prefersReducedMotion();
  target.scrollIntoView({ block, behavior: glides ? 'smooth' : 'instant' });
  if (far) requestAnimationFrame(() => target.scrollIntoView({ block, behavior: 'instant' }));
}
