import { type WebAddressFault, webAddressFault } from './web-address.ts';

/** A reader's own source of map tiles. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` in the places of zoom, column and row. */
  readonly address: string;
  /** Whom the map is owed to, in the reader's words; may be empty. */
  readonly credit: string;
}

export const OPENSTREETMAP_TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/** What keeps an address from being one of tiles. */
export type TileAddressFault = WebAddressFault | 'parts-missing' | 'unknown-part';

const NEEDED = ['{z}', '{x}', '{y}'];
/** Leaflet fills these in too: one of several hosts, and the mark of a fine screen. */
const KNOWN = new Set([...NEEDED, '{s}', '{r}']);

/** Says what is wrong with an address of tiles, null where nothing is; it has to be secure unless it is on this device. */
export function tileAddressFault(address: string): TileAddressFault | null {
  const parts: readonly string[] = address.match(/\{[^}]*\}/gu) ?? [];
  const fault = webAddressFault(address.replaceAll('{s}', 'a'));
  if (fault) return fault;
  if (!NEEDED.every((part) => parts.includes(part))) return 'parts-missing';
  return parts.every((part) => KNOWN.has(part)) ? null : 'unknown-part';
}

/** The hosts, with scheme and port, that tiles of this address are asked from. */
export function tileOrigins(address: string): string[] {
  const origin = /^https?:\/\/[^/?]+/iu.exec(address)?.[0].toLowerCase();
  if (origin === undefined) return [];
  return [...new Set(['a', 'b', 'c'].map((name) => origin.replaceAll('{s}', name)))];
}
