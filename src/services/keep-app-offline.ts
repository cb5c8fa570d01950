import type { AppStore } from '../state/create-app-store.ts';

/** A page that stays open asks for a newer build at most so often, in milliseconds. */
const ASK_AGAIN = 60 * 60 * 1000;

/**
 * Lets the app be opened without a network from the next time on: its service worker fetches it whole, after the page
 * has come to rest. A newer build is told to the store and waits for the reader. Where the browser has no such worker,
 * refuses one, or the reader saves data, all goes on without.
 */
export function keepAppOffline(store: AppStore): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData() || isInFrame()) return;
  const register = () => {
    const script = new URL('service-worker.js', document.baseURI);
    navigator.serviceWorker
      .register(script, { updateViaCache: 'none' })
      .then((registration) => tellOfUpdates(store, registration))
      .catch(() => {
        // Nothing is lost: the page works, only not offline.
      });
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

function tellOfUpdates(store: AppStore, registration: ServiceWorkerRegistration): void {
  const tell = () => {
    // The first build of all does not wait for anything.
    if (registration.waiting && registration.active) store.getState().noteUpdate('ready');
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/**
 * Lets the newer build take over and loads the page anew from it; but as long as other tabs use the present one, nothing
 * is done but to say so, since two builds must not mix.
 */
export async function takeUpdate(store: AppStore): Promise<void> {
  if ((await openPages()) > 1) {
    store.getState().noteUpdate('held');
    return;
  }
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage('take-over');
}

/** How many pages of the app are open, as its service worker counts them. */
function openPages(): Promise<number> {
  const { controller } = navigator.serviceWorker;
  if (!controller) return Promise.resolve(1);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
    controller.postMessage('count-pages', [port2]);
  });
}

const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true;

/** Who reads an article on another's page has not asked for the app. */
const isInFrame = (): boolean => window.parent !== window;
