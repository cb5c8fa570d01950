import { READY, SENT } from '../features/open/bookmarklet.ts';
import type { SentText } from '../services/open-texts.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { withPart } from './with-part.ts';

const fetchOpener = () => import('../services/open-texts.ts');
const openSent = (store: AppStore, sent: SentText) =>
  withPart(store, fetchOpener, (opener) => opener.openSent(store, sent));
const openFiles = (store: AppStore, files: readonly File[]) =>
  withPart(store, fetchOpener, (opener) => opener.openFiles(store, files));

/** Only the opener is heard, and only once. */
export function receiveFromOpener(store: AppStore): void {
  const opener = window.opener as Window | null;
  if (!opener) {
    store.getState().tell('nothing-sent');
    return;
  }
  const stop = new AbortController();
  window.addEventListener(
    'message',
    ({ source, data }: MessageEvent<unknown>) => {
      const sent = source === opener ? asSent(data) : null;
      if (!sent) return;
      stop.abort();
      void openSent(store, sent);
    },
    { signal: stop.signal },
  );
  opener.postMessage(READY, '*');
}

/** What another program shared with the installed app. */
export async function receiveShared(store: AppStore): Promise<void> {
  await withPart(
    store,
    () => import('../services/shared-text.ts'),
    ({ takeSharedText }) => openShared(store, takeSharedText),
  );
}

async function openShared(
  store: AppStore,
  takeSharedText: typeof import('../services/shared-text.ts').takeSharedText,
): Promise<void> {
  const shared = await takeSharedText();
  if (!shared) store.getState().tell('nothing-sent');
  else if ('text' in shared) await openSent(store, shared);
  else await openFiles(store, shared);
}

interface LaunchQueue {
  setConsumer(consume: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Files that are opened with the installed app, where the browser knows of that. */
export function receiveOpenedFiles(store: AppStore): void {
  if (!('launchQueue' in window)) return;
  (window.launchQueue as LaunchQueue).setConsumer(({ files }) => void openHandles(store, files));
}

async function openHandles(store: AppStore, handles: readonly FileSystemFileHandle[]): Promise<void> {
  const files = await Promise.all(handles.map((handle) => handle.getFile()));
  if (files.length > 0) await openFiles(store, files);
}

function asSent(data: unknown): SentText | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== SENT) return null;
  const html = 'html' in data && typeof data.html === 'string' ? data.html : '';
  const address = 'address' in data && typeof data.address === 'string' ? data.address : '';
  const isPage = 'isPage' in data && data.isPage === true;
  return html === '' ? null : { text: '', html, address, isPage };
}
