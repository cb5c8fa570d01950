import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed; true before the browser lays the paper out. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // The browser lays out as soon as this returns, so the view must be there by then.
    const turn = (to: boolean) => flushSync(() => setPrinting(to));
    window.addEventListener('beforeprint', () => turn(true), { signal });
    window.addEventListener('afterprint', () => turn(false), { signal });
    return () => stop.abort();
  }, []);
  return printing;
}
