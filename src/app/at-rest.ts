import { keepAppOffline } from '../services/keep-app-offline.ts';
import { keepReadingAloud } from '../services/read-aloud.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Sets going what no first view needs. */
export function keepFromRestOn(store: AppStore): void {
  keepReadingAloud(store);
  keepAppOffline(store);
}
