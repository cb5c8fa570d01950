import { useEffect, useRef } from 'react';
import { scrollerOfText } from './scroller-of-text.ts';

/** A thin line that grows as the text is read. Only for the eye: a screen reader tells its own place. */
export function ReadingProgress() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(function followScrolling() {
    let frame = 0;
    let told = '';
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const scrolled = scrollerOfText() ?? document.documentElement;
        const way = scrolled.scrollHeight - scrolled.clientHeight;
        const share = way > 0 ? Math.min(1, scrolled.scrollTop / way) : 0;
        // A long text is scrolled through many frames before the line grows by anything that can be seen.
        const read = share.toFixed(3);
        if (read === told) return;
        told = read;
        line.current?.style.setProperty('--read', read);
      });
    };
    measure();
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', measure, { capture: true });
    };
  }, []);
  return <div ref={line} className="reading-progress" aria-hidden="true" />;
}
