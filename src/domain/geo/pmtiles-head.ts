/** So many bytes of the beginning of an archive tell what it is. */
export const PMTILES_HEAD_SIZE = 127;

/** What keeps a file from being an archive of map tiles that can be drawn. */
export type PmtilesFault = 'not-pmtiles' | 'other-version' | 'unknown-tiles';

/** What the beginning of a file says of it as an archive of map tiles. */
export type PmtilesHead =
  | { readonly kind: 'vector' | 'raster' }
  | { readonly kind: 'fault'; readonly fault: PmtilesFault };

const MAGIC = [...'PMTiles'].map((letter) => letter.charCodeAt(0));
const VERSION = 3;
const VERSION_AT = 7;
const TILE_TYPE_AT = 99;
/** By the specification: PNG, JPEG, WebP and AVIF. */
const VECTOR = 1;
const RASTERS = [2, 3, 4, 5];

/** Reads from the first bytes of a file whether it is an archive of tiles, and of which (PMTiles specification, version 3). */
export function readPmtilesHead(bytes: Uint8Array): PmtilesHead {
  const fault = (found: PmtilesFault): PmtilesHead => ({ kind: 'fault', fault: found });
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) {
    // The versions before began with the first two letters alone.
    const isOlder = bytes[0] === MAGIC[0] && bytes[1] === MAGIC[1] && (bytes[2] === 1 || bytes[2] === 2);
    return fault(isOlder ? 'other-version' : 'not-pmtiles');
  }
  if (bytes[VERSION_AT] !== VERSION) return fault('other-version');
  if (bytes.length < PMTILES_HEAD_SIZE) return fault('not-pmtiles');
  const type = bytes[TILE_TYPE_AT] ?? 0;
  if (type === VECTOR) return { kind: 'vector' };
  return RASTERS.includes(type) ? { kind: 'raster' } : fault('unknown-tiles');
}
