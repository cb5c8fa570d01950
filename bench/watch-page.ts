import type { Page } from '@playwright/test';

/** What happened in a page after a press, in milliseconds. */
export interface Watched {
  /** From the slowest press to the frame that showed its answer (Event Timing). */
  readonly nextPaint: number;
  /** The longest task of the page's main thread (Long Tasks). */
  readonly longestTask: number;
  /** The most that one task kept the main thread working, what other programs took of the processor left out. */
  readonly threadTime?: number;
  /** From the press to the last change of the map. */
  readonly mapSettled: number | null;
  /** From the press to the frame in which the text is lit. */
  readonly textLit: number | null;
  /** From the press to the frame in which a peer's note is shown. */
  readonly noteShown: number | null;
}

/** The map is at rest when nothing has changed for so long. */
const REST = 500;
const MOST = 15_000;

/** Begins to watch what the page does. */
export async function startWatching(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Record<string, number | null> = {
      nextPaint: 16,
      longestTask: 50,
      mapSettled: null,
      textLit: null,
      noteShown: null,
    };
    let pressed = Number.NaN;
    let lastChange = performance.now();
    const press = ({ timeStamp }: Event) => {
      pressed = timeStamp;
    };
    document.addEventListener('pointerdown', press, true);
    const larger = (name: string, value: number) => {
      seen[name] = Math.max(seen[name] ?? 0, value);
    };
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0)
          larger('nextPaint', entry.duration);
    });
    events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) larger('longestTask', duration);
    });
    tasks.observe({ type: 'longtask' });
    const whenDrawn = (name: string) => {
      if (seen[name] !== null) return;
      seen[name] = performance.now() - pressed;
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen[name] = performance.now() - pressed;
        }),
      );
    };
    const isLit = () => document.querySelector('article a[aria-current=true]') !== null;
    const changes = new MutationObserver((records) => {
      lastChange = performance.now();
      const changed = records.flatMap(({ target }) => (target instanceof Element ? [target] : []));
      if (changed.some((element) => element.closest('.leaflet-container')))
        seen.mapSettled = lastChange - pressed;
      if (changed.some((element) => element.closest('article')) && isLit()) whenDrawn('textLit');
      if (changed.some((element) => element.matches('body > aside'))) whenDrawn('noteShown');
    });
    changes.observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, {
      watched: {
        lastChange: () => lastChange,
        end() {
          events.disconnect();
          tasks.disconnect();
          changes.disconnect();
          document.removeEventListener('pointerdown', press, true);
          return seen;
        },
      },
    });
  });
}

/** Waits until the page is at rest and tells what happened. */
export function stopWatching(page: Page): Promise<Watched> {
  return page.evaluate(
    async ({ rest, most }) => {
      const watched = Reflect.get(window, 'watched') as { lastChange(): number; end(): unknown };
      const until = performance.now() + most;
      do await new Promise((resolve) => setTimeout(resolve, 100));
      while (performance.now() - watched.lastChange() < rest && performance.now() < until);
      return watched.end() as Watched;
    },
    { rest: REST, most: MOST },
  );
}

/** Waits until nothing has changed in the page for twice as long as a map at rest needs. */
export function pageAtRest(page: Page): Promise<void> {
  return page.evaluate(
    ({ rest, most }) =>
      new Promise<void>((resolve) => {
        const end = () => {
          changes.disconnect();
          resolve();
        };
        let timer = setTimeout(end, rest);
        const changes = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, rest);
        });
        changes.observe(document.body, { subtree: true, childList: true, attributes: true });
        setTimeout(end, most);
      }),
    { rest: 2 * REST, most: MOST },
  );
}

/** The middle value of a figure; null where it was never seen. */
export function median(all: readonly Watched[], figure: keyof Watched): number | null {
  const values = all.flatMap((each) => each[figure] ?? []).sort((a, b) => a - b);
  const value = values[Math.floor(values.length / 2)];
  return value === undefined ? null : Math.round(value);
}
