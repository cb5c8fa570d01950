import type { Block } from '../domain/article/article.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import { createRecognitionWorker } from './find-mentions.ts';
import type { RecognitionAnswer, RecognitionRequest } from './recognition-worker.ts';

/** A text to look through, and the countries that the reader says it is about. */
export interface TextToRecognise {
  readonly blocks: readonly Block[];
  readonly about: readonly PlaceId[];
}

/**
 * Finds the places that articles mention, one after the other, in a worker of its own that ends with it, so that the
 * recognition of the article on the page is not disturbed. Null when they cannot be found.
 */
export async function recogniseArticles(
  texts: readonly TextToRecognise[],
): Promise<readonly (readonly Mention[])[] | null> {
  const worker = createRecognitionWorker();
  const found: (readonly Mention[])[] = [];
  try {
    for (const [ticket, text] of texts.entries()) {
      const mentions = await ask(worker, { kind: 'find', ticket, ...text });
      if (!mentions) return null;
      found.push(mentions);
    }
    return found;
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: RecognitionRequest): Promise<readonly Mention[] | null> {
  return new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(null), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<RecognitionAnswer>) => {
      if (data.ticket !== request.ticket) return;
      if (data.kind === 'all') resolve(data.mentions);
      if (data.kind === 'failed') resolve(null);
    });
    worker.postMessage(request);
  });
}
