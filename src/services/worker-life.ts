/**
 * A worker that is ended from outside tells nobody. So it takes a lock for as long as it lives, and the page waits for
 * that lock: who gets it knows that the worker is gone. Where there are no locks, nothing is noticed.
 */
interface LifeMessage {
  readonly kind: 'life';
  readonly lock: string;
}

const LIVES = 'lives';

/** Calls `gone` when a worker that calls `liveFor` in its messages is ended from outside. */
export function whenGone(worker: Worker, gone: () => void): void {
  if (typeof navigator === 'undefined' || !navigator.locks) return;
  const lock = `yaqut-worker ${crypto.randomUUID()}`;
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === LIVES) void navigator.locks.request(lock, gone);
  });
  worker.postMessage({ kind: 'life', lock } satisfies LifeMessage);
}

/** In the worker: whether a message is the page's wish to know how long it lives, which is seen to. */
export function liveFor(message: { readonly kind: string }): message is LifeMessage {
  if (message.kind !== 'life') return false;
  void navigator.locks.request((message as LifeMessage).lock, () => {
    self.postMessage(LIVES);
    return new Promise(() => {});
  });
  return true;
}
