import { OPENSTREETMAP_TILES, type TileSource, tileOrigins } from '../domain/geo/tile-address.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { LibraryKeeping } from './library/keep-library.ts';
import { readPreferences } from './preferences-storage.ts';

/**
 * Narrows the page's policy, which is fixed when the page is built, to the hosts of tiles that the reader has chosen:
 * the browser takes what every policy of a page allows. None can be widened again, so a new host means loading the page
 * anew; where the device does not remember the choice, the wider policy stays.
 */
export function limitReach(store: AppStore, library: Pick<LibraryKeeping, 'flush'>): () => void {
  const built = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (!built || !keepsSettings()) return () => {};
  const reached = new Set(originsOf(store.getState().preferences.ownTiles));
  const narrower = document.createElement('meta');
  narrower.httpEquiv = 'Content-Security-Policy';
  narrower.content = built.content.replace(
    /\bimg-src [^;]*/u,
    `img-src 'self' data: ${[...reached].join(' ')}`,
  );
  document.head.append(narrower);
  const unsubscribe = store.subscribe(({ preferences: { ownTiles } }, before) => {
    if (ownTiles === before.preferences.ownTiles) return;
    if (originsOf(ownTiles).every((origin) => reached.has(origin))) return;
    if (readPreferences().ownTiles?.address !== ownTiles?.address) return;
    void library.flush().finally(() => location.reload());
  });
  return () => {
    unsubscribe();
    narrower.remove();
  };
}

const originsOf = (ownTiles: TileSource | null) =>
  [OPENSTREETMAP_TILES, ...(ownTiles ? [ownTiles.address] : [])].flatMap(tileOrigins);

/** Whether what is written for the device comes back from it. */
function keepsSettings(): boolean {
  const key = 'yaqut.asked';
  try {
    localStorage.setItem(key, key);
    const kept = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    return kept;
  } catch {
    return false;
  }
}
