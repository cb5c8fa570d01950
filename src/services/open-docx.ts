import type { DocxReading } from './docx-to-html.ts';

/** A Word document as HTML, made in a worker of its own that ends when the signal says so. */
export function readDocx(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<DocxReading | 'reader-unreachable'> {
  const worker = new Worker(new URL('./open-docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DocxReading | 'reader-unreachable'>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DocxReading>) => resolve(data));
    worker.addEventListener('error', () => resolve('reader-unreachable'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
