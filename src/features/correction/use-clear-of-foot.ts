import { type RefObject, useEffect } from 'react';

/** What scrolls the form is told how much of it the form's foot covers, so that nothing that is gone to ends up below it. */
export function useClearOfFoot(foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = foot.current;
    const scroller = element?.closest<HTMLElement>('.places-slot');
    if (!element || !scroller) return;
    const sizes = new ResizeObserver(() => {
      scroller.style.scrollPaddingBlockEnd = `${element.offsetHeight}px`;
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      scroller.style.scrollPaddingBlockEnd = '';
    };
  }, [foot]);
}
