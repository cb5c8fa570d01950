import { type RefObject, useEffect } from 'react';

/**
 * What scrolls the form is told how much of it the form's foot covers, so that nothing that is gone to ends up below it; and
 * the foot whether choices go on below it, which is then seen.
 */
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
    // As long as it is held back at the scroller's end, a pixel of it lies beyond that.
    const whole = new IntersectionObserver(
      ([seen]) => element.toggleAttribute('data-over', (seen?.intersectionRatio ?? 1) < 1),
      { root: scroller, threshold: 1 },
    );
    whole.observe(element);
    return () => {
      sizes.disconnect();
      whole.disconnect();
      scroller.style.scrollPaddingBlockEnd = '';
    };
  }, [foot]);
}
