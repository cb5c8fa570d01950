/**
 * Lets the app be opened without a network from the next time on: its service worker fetches it whole, after the page
 * has come to rest. Where the browser has none, refuses one, or the reader saves data, all goes on without.
 */
export function keepAppOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData()) return;
  const register = () => {
    const script = new URL('service-worker.js', document.baseURI);
    navigator.serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => {
      // Nothing is lost: the page works, only not offline.
    });
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true;
