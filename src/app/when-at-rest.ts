/** A page that has not come to rest after this time, in milliseconds, goes on all the same. */
const PATIENCE = 5000;

/** Acts once when all that the page first asked for has come and nothing is to be done. */
export function whenAtRest(act: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: PATIENCE });
    else setTimeout(act);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
