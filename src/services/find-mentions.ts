import type { Block } from '../domain/article/article.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { RecognitionAnswer, RecognitionRequest } from './recognition-worker.ts';
import { whenGone } from './worker-life.ts';

/** The recognition of one text under way. */
export interface Finding {
  /** Rests after the step under way; what was found so far stays. */
  stop(): void;
  /** Takes up where it was stopped. */
  goOn(): void;
}

let worker: Worker | null = null;
let latestTicket = 0;
let stopHearing = new AbortController();

/**
 * Finds the places that blocks mention, those in the countries of `about` before their namesakes, in a worker beside the
 * page, so that reading never waits for it. Answers come
 * step by step; a newer text puts away the one before, of which nothing more is heard. When the worker itself does not
 * start, or is ended from outside, the answer says that its script is unreachable.
 */
export function findMentions(
  blocks: readonly Block[],
  about: readonly PlaceId[],
  hear: (answer: RecognitionAnswer) => void,
): Finding {
  const ticket = ++latestTicket;
  const running = startWorker();
  stopHearing.abort();
  const heard = new AbortController();
  stopHearing = heard;
  const { signal } = heard;
  const ask = (request: RecognitionRequest) => running.postMessage(request);
  running.addEventListener(
    'message',
    ({ data }: MessageEvent<RecognitionAnswer>) => {
      if (data.ticket !== ticket) return;
      hear(data);
      if (data.kind !== 'some') heard.abort();
    },
    { signal },
  );
  running.addEventListener(
    'error',
    () => {
      heard.abort();
      hear({ ticket, kind: 'failed', failure: { kind: 'unreachable', file: 'recognition-worker' } });
    },
    { signal },
  );
  ask({ kind: 'find', ticket, blocks, about });
  return { stop: () => ask({ kind: 'stop', ticket }), goOn: () => ask({ kind: 'go-on', ticket }) };
}

function startWorker(): Worker {
  if (worker) return worker;
  const started = createRecognitionWorker();
  worker = started;
  started.addEventListener('error', () => {
    if (worker === started) worker = null;
  });
  whenGone(started, () => started.dispatchEvent(new Event('error')));
  return started;
}

/** A worker for the recognition. Its name tells it where the page is, since its data lies beside that. */
export const createRecognitionWorker = (): Worker =>
  new Worker(new URL('./recognition-worker.ts', import.meta.url), { type: 'module', name: document.baseURI });
