import { type RefObject, useEffect } from 'react';

/** What scrolls the form is told how much of it the form's foot covers, so that nothing that is gone to ends up below it. */
export function useClearOfFoot(foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = foot.current;
    const scroller = element?.closest<HTMLElement>('.places-slot');
    if (!element || !scroller) return;
    const sizes = new ResizeObserver(() => {
      const size = `${element.offsetHeight}px`;
      scroller.style.scrollPaddingBlockEnd = size;
      // What stands in the foot itself is in sight, and would be brought out of it.
      element.style.setProperty('--foot-size', size);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      scroller.style.scrollPaddingBlockEnd = '';
    };
  }, [foot]);
}
