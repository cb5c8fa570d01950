import { NO_CORRECTIONS } from '../domain/correction/correction.ts';
import type { ArticleOrigin } from '../domain/library/kept-article.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { keepArticle, newArticleId } from './library/keep-article.ts';
import { readDocx } from './open-docx.ts';
import type { OpenOutcome, Reader } from './open-source.ts';
import { showOwnArticle } from './reading.ts';

/** Something that was pasted or sent: HTML where there is any, and its plain text. */
export interface SentText {
  readonly text: string;
  readonly html: string;
  /** Where it comes from, for the links in it. */
  readonly address?: string;
  /** Whether the HTML is a whole page, of which the article is wanted. */
  readonly isPage?: boolean;
}

/** A text that waits to be opened. */
interface Source {
  readonly name: string | null;
  readonly origin: ArticleOrigin;
  read(reader: Reader, signal: AbortSignal, progress: (share: number) => void): Promise<OpenOutcome>;
}

type OpenSource = typeof import('./open-source.ts');

/** Opens files one after the other: the first that opens is shown, and all are kept. */
export function openFiles(store: AppStore, files: readonly File[]): Promise<void> {
  return open(store, (opener) =>
    files.map((file) => ({
      name: file.name,
      origin: 'file',
      read: async (reader, signal, progress) => {
        if (file.size > opener.MOST_BYTES) return { ok: false, problem: 'too-large' };
        const bytes = await readFile(file, signal, progress);
        return bytes ? opener.openBytes(bytes, file.name, reader) : { ok: false, problem: 'unreadable' };
      },
    })),
  );
}

/** Opens what was pasted, dropped as text, or sent from another page or program. */
export function openSent(store: AppStore, { text, html, address, isPage = false }: SentText): Promise<void> {
  return open(store, (opener) => [
    {
      name: null,
      origin: isPage ? 'page' : 'text',
      read: async (reader) => {
        if (text.length + html.length > opener.MOST_BYTES) return { ok: false, problem: 'too-large' };
        if (html.trim() === '') return opener.openText(text, null, reader);
        return opener.openHtml(html, isPage ? 'page' : 'text', reader, address);
      },
    },
  ]);
}

/** Gives up what is being opened and what waits behind it; what has been opened stays. */
export function cancelOpening(): void {
  wanted.abort();
  wanted = new AbortController();
}

/** Of all that is being opened and waits, until it is given up. */
let wanted = new AbortController();
let queue: Promise<void> = Promise.resolve();

/** One batch waits for the one before it, so that nothing that was given is lost. */
function open(store: AppStore, sources: (opener: OpenSource) => readonly Source[]): Promise<void> {
  store.getState().dismissOpenProblems();
  const { signal } = wanted;
  queue = queue.then(() => openBatch(store, sources, signal));
  return queue;
}

async function openBatch(
  store: AppStore,
  sources: (opener: OpenSource) => readonly Source[],
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const { openingGoesOn, openFailed, offerBackup } = store.getState();
  openingGoesOn({ name: null, share: 0 });
  try {
    let shown = false;
    for (const { name, origin, read } of sources(await import('./open-source.ts'))) {
      openingGoesOn({ name, share: 0 });
      const reader: Reader = {
        window: () => Promise.resolve(window),
        readDocx: (bytes) => readDocx(bytes, signal),
      };
      const outcome = await read(reader, signal, (share) => openingGoesOn({ name, share })).catch(
        (): OpenOutcome => ({ ok: false, problem: 'reader-unreachable' }),
      );
      if (signal.aborted) return;
      if (!outcome.ok && outcome.problem === 'backup') offerBackup({ name, text: outcome.text });
      else if (!outcome.ok) openFailed({ kind: outcome.problem, name });
      else {
        const { corrections = NO_CORRECTIONS, ...text } = outcome.value;
        const article = { id: newArticleId(), ...text };
        keepArticle(store, article, origin, corrections);
        if (shown) continue;
        shown = true;
        showOwnArticle(store, article);
      }
    }
  } catch {
    openFailed({ kind: 'reader-unreachable', name: null });
  } finally {
    openingGoesOn(null);
  }
}

/** A file's bytes piece by piece, so that a long one shows how far it is; null where the device does not give them. */
async function readFile(
  file: File,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  try {
    const reader = file.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      signal.throwIfAborted();
      bytes.set(piece.value, at);
      at += piece.value.length;
      progress(at / file.size);
    }
    return bytes.subarray(0, at);
  } catch {
    return null;
  }
}
