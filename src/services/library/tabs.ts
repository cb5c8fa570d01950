const NEWS = 'changed';

/** The other tabs of this page. */
export interface Tabs {
  /** Tells them that the device's library has changed. */
  tell(): void;
  close(): void;
}

/** Joins the other tabs; silence where the browser has no channel between them. */
export function joinTabs(hear: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel('yaqut-library');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === NEWS) hear();
  });
  return { tell: () => channel.postMessage(NEWS), close: () => channel.close() };
}
