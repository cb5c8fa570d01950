import { OPENSTREETMAP_TILES, tileOrigins } from '../domain/geo/tile-address.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { Preferences } from '../state/preferences-slice.ts';
import type { LibraryKeeping } from './library/keep-library.ts';
import { readPreferences } from './preferences-storage.ts';

/**
 * Narrows the page's policy, which is fixed when the page is built, to the hosts of tiles and of an archive that the reader has chosen:
 * the browser takes what every policy of a page allows. None can be widened again, so a new host means loading the page
 * anew; where the device does not remember the choice, the wider policy stays.
 */
export function limitReach(store: AppStore, library: Pick<LibraryKeeping, 'flush'>): () => void {
  const built = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (!built || !keepsSettings()) return () => {};
  const reached = reachOf(store.getState().preferences);
  const narrower = document.createElement('meta');
  narrower.httpEquiv = 'Content-Security-Policy';
  narrower.content = built.content
    .replace(/\bimg-src [^;]*/u, `img-src 'self' data: blob: ${reached.pictures.join(' ')}`)
    .replace(/\bconnect-src [^;]*/u, `connect-src 'self' ${reached.requests.join(' ')}`.trim());
  document.head.append(narrower);
  const isReached = ({ pictures, requests }: Reach) =>
    pictures.every((origin) => reached.pictures.includes(origin)) &&
    requests.every((origin) => reached.requests.includes(origin));
  const unsubscribe = store.subscribe(({ preferences }, before) => {
    const { ownTiles, archiveAddress } = preferences;
    if (ownTiles === before.preferences.ownTiles && archiveAddress === before.preferences.archiveAddress)
      return;
    if (isReached(reachOf(preferences))) return;
    const kept = readPreferences();
    if (kept.ownTiles?.address !== ownTiles?.address || (kept.archiveAddress ?? null) !== archiveAddress)
      return;
    void library.flush().finally(() => location.reload());
  });
  return () => {
    unsubscribe();
    narrower.remove();
  };
}

/** The hosts that a reader's choices ask for: of pictures, and of requests. */
interface Reach {
  readonly pictures: readonly string[];
  readonly requests: readonly string[];
}

const reachOf = ({ ownTiles, archiveAddress }: Preferences): Reach => ({
  pictures: [OPENSTREETMAP_TILES, ...(ownTiles ? [ownTiles.address] : [])].flatMap(tileOrigins),
  requests: archiveAddress === null ? [] : [new URL(archiveAddress).origin],
});

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
