import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * How many of the parts of something are shown by now: some at once, the others some at a time, each time after the page has
 * been painted. Another `of` begins anew.
 */
export function useGrowing(of: unknown, parts: number, atOnce: number): number {
  const [grown, setGrown] = useState({ of, shown: atOnce });
  const shown = grown.of === of ? grown.shown : atOnce;
  useEffect(() => {
    if (shown < parts)
      return afterPaint(() => startTransition(() => setGrown({ of, shown: shown + atOnce })));
  }, [of, parts, shown, atOnce]);
  return shown;
}
