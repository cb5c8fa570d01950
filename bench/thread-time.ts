import type { Page } from '@playwright/test';
import type { Watched } from './watch-page.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that its thread worked. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What an act gave, and how long the longest task of the page's main thread worked meanwhile, by the trace of the browser. */
export async function withThreadTime(page: Page, act: () => Promise<Watched>): Promise<Watched> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  const watched = await act();
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  await cdp.detach();
  const mainThreads = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.includes('RunTask') && mainThreads.has(`${pid} ${tid}`),
  );
  return { ...watched, threadTime: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}
