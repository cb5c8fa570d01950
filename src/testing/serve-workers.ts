import { vi } from 'vitest';

interface WorkerScope extends EventTarget {
  readonly name: string;
  postMessage(data: unknown): void;
}

/**
 * Gives the page workers, which jsdom lacks: the recognition's own script, run beside the test in a scope of its own.
 * Messages are copied and come later, as between threads.
 */
export function serveWorkers(): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      #scope: Promise<WorkerScope>;

      constructor(_script: URL, { name }: WorkerOptions) {
        super();
        this.#scope = startScript(name ?? '', (data) =>
          this.dispatchEvent(new MessageEvent('message', { data })),
        );
      }

      postMessage(data: unknown) {
        const copy = structuredClone(data);
        void this.#scope.then((scope) => scope.dispatchEvent(new MessageEvent('message', { data: copy })));
      }
    },
  );
}

async function startScript(name: string, answer: (data: unknown) => void): Promise<WorkerScope> {
  const scope: WorkerScope = Object.assign(new EventTarget(), {
    name,
    postMessage: (data: unknown) => answer(structuredClone(data)),
  });
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('../services/recognition-worker.ts');
  return scope;
}
