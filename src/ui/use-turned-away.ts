import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

/**
 * Closes a panel when the reader turns elsewhere: by a press outside `root`, and by what it gives for `root` to listen with, when
 * the keyboard goes elsewhere or Escape is pressed. Only Escape asks `close`, which takes the keyboard back to what opened it.
 */
export function useTurnedAway(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  leave: () => void,
  close: () => void,
) {
  useEffect(
    function closeByPressElsewhere() {
      if (!open) return;
      const press = ({ target }: PointerEvent) => {
        if (target instanceof Node && !root.current?.contains(target)) leave();
      };
      document.addEventListener('pointerdown', press);
      return () => document.removeEventListener('pointerdown', press);
    },
    [root, open, leave],
  );
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !open) return;
      // The key is used up here: what is in focus stays so.
      event.preventDefault();
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      close();
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) leave();
    },
  };
}
