import { lexiconOf } from './lexicon.ts';
import { LABELS, type TaggerModel, tableOf } from './model.ts';

/** What reading a model file gave: the model, or what is wrong with the file. */
export type DecodedTagger =
  | { readonly ok: true; readonly model: TaggerModel }
  | { readonly ok: false; readonly problem: 'not-a-model' | 'cut-off' | 'damaged' };

/** «YQT3», read as a little-endian number. */
export const MAGIC = 0x33545159;
/** Magic, checksum, feature count, weight of one step, threshold, transitions, count of everyday and of written words. */
export const HEADER_BYTES = 4 * (7 + LABELS * LABELS);

/**
 * Reads the tagger's file: a header of little-endian numbers, the features' hashes, then per label one signed byte a
 * feature: its weight in steps; then the hashes of the everyday words and a byte of classes for each, and the hashes of the
 * words that texts have. Hashes stand in rising order, each as its distance from the one before in groups of seven bits.
 */
export function decodeTagger(bytes: Uint8Array): DecodedTagger {
  if (bytes.length < HEADER_BYTES) return { ok: false, problem: 'not-a-model' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return { ok: false, problem: 'not-a-model' };
  if (view.getUint32(4, true) !== checksum(bytes)) return { ok: false, problem: 'damaged' };
  const step = view.getFloat32(12, true);
  const threshold = view.getFloat32(16, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(20 + 4 * i, true);
  const features = readHashes(bytes, HEADER_BYTES, view.getUint32(8, true));
  if (!features) return { ok: false, problem: 'cut-off' };
  const { hashes } = features;
  const count = hashes.length;
  const wordsAt = features.end + count * LABELS;
  const words = readHashes(bytes, wordsAt, view.getUint32(HEADER_BYTES - 8, true));
  if (!words) return { ok: false, problem: 'cut-off' };
  const writtenAt = words.end + words.hashes.length;
  const written = readHashes(bytes, writtenAt, view.getUint32(HEADER_BYTES - 4, true));
  if (!written || bytes.length !== written.end) return { ok: false, problem: 'cut-off' };
  const weights = new Float32Array(count * LABELS);
  for (let label = 0; label < LABELS; label++) {
    const at = features.end + label * count;
    for (let i = 0; i < count; i++) weights[i * LABELS + label] = view.getInt8(at + i) * step;
  }
  const lexicon = lexiconOf(words.hashes, bytes.subarray(words.end, writtenAt), written.hashes);
  return { ok: true, model: { ...tableOf(hashes, weights), transitions, threshold, lexicon } };
}

/** Reads so many hashes from a byte on, and where they end; null where the file ends first. */
function readHashes(
  bytes: Uint8Array,
  from: number,
  count: number,
): { hashes: Int32Array; end: number } | null {
  if (from + count > bytes.length) return null;
  const hashes = new Int32Array(count);
  let at = from;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) return null;
      distance += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    hash += distance;
    hashes[i] = hash | 0;
  }
  return { hashes, end: at };
}

/** FNV-1a over all that follows the checksum. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 8; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
