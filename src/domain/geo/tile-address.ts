/** A reader's own source of map tiles. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` in the places of zoom, column and row. */
  readonly address: string;
  /** Whom the map is owed to, in the reader's words; may be empty. */
  readonly credit: string;
}

export const OPENSTREETMAP_TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/** What keeps an address from being one of tiles. */
export type TileAddressFault = 'not-an-address' | 'not-secure' | 'parts-missing' | 'unknown-part';

const NEEDED = ['{z}', '{x}', '{y}'];
/** Leaflet fills these in too: one of several hosts, and the mark of a fine screen. */
const KNOWN = new Set([...NEEDED, '{s}', '{r}']);
/** Scheme and host of an address on the web, without whom it belongs to. */
const WEB_ADDRESS = /^(https?):\/\/([\w.-]+|\[::1\])(?::\d+)?[/?]\S*$/iu;
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Says what is wrong with an address of tiles, null where nothing is; it has to be secure unless it is on this device. */
export function tileAddressFault(address: string): TileAddressFault | null {
  const parts: readonly string[] = address.match(/\{[^}]*\}/gu) ?? [];
  const [, scheme, host = ''] = WEB_ADDRESS.exec(address.replaceAll('{s}', 'a')) ?? [];
  if (scheme === undefined) return 'not-an-address';
  if (scheme.toLowerCase() === 'http' && !LOCAL.has(host.toLowerCase())) return 'not-secure';
  if (!NEEDED.every((part) => parts.includes(part))) return 'parts-missing';
  return parts.every((part) => KNOWN.has(part)) ? null : 'unknown-part';
}

/** The hosts, with scheme and port, that tiles of this address are asked from. */
export function tileOrigins(address: string): string[] {
  const origin = /^https?:\/\/[^/?]+/iu.exec(address)?.[0].toLowerCase();
  if (origin === undefined) return [];
  return [...new Set(['a', 'b', 'c'].map((name) => origin.replaceAll('{s}', name)))];
}
