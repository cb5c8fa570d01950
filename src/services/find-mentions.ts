import type { Block } from '../domain/article/article.ts';
import type { RecognitionAnswer, RecognitionRequest } from './recognition-worker.ts';

let worker: Worker | null = null;
let latestTicket = 0;

/**
 * Finds the places that blocks mention, in a worker beside the page, so that reading never waits for it. When the worker
 * itself does not start, the answer says that its script is unreachable.
 */
export function findMentions(blocks: readonly Block[]): Promise<RecognitionAnswer> {
  const ticket = ++latestTicket;
  const running = startWorker();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (answer: RecognitionAnswer) => {
      stop.abort();
      resolve(answer);
    };
    const hear = ({ data }: MessageEvent<RecognitionAnswer>) => {
      if (data.ticket === ticket) finish(data);
    };
    const giveUp = () => {
      worker = null;
      const failure = { kind: 'unreachable', file: 'recognition-worker' } as const;
      finish({ ticket, found: { ok: false, failure }, byRulesAlone: false });
    };
    running.addEventListener('message', hear, { signal: stop.signal });
    running.addEventListener('error', giveUp, { signal: stop.signal });
    running.postMessage({ ticket, blocks } satisfies RecognitionRequest);
  });
}

function startWorker(): Worker {
  // The name tells the worker where the page is, since its data lies beside that.
  worker ??= new Worker(new URL('./recognition-worker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  return worker;
}
