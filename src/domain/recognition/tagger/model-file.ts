import { LABELS, type TaggerModel, tableOf } from './model.ts';

/** What reading a model file gave: the model, or what is wrong with the file. */
export type DecodedTagger =
  | { readonly ok: true; readonly model: TaggerModel }
  | { readonly ok: false; readonly problem: 'not-a-model' | 'cut-off' | 'damaged' };

/** «YQT1», read as a little-endian number. */
export const MAGIC = 0x31545159;
/** Magic, checksum, feature count, weight of one step, threshold, transitions. */
export const HEADER_BYTES = 4 * (5 + LABELS * LABELS);

/**
 * Reads the tagger's file: a header of little-endian numbers, then the features' hashes in rising order, each as its
 * distance from the one before in groups of seven bits, then per label one signed byte a feature: its weight in steps.
 */
export function decodeTagger(bytes: Uint8Array): DecodedTagger {
  if (bytes.length < HEADER_BYTES) return { ok: false, problem: 'not-a-model' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return { ok: false, problem: 'not-a-model' };
  if (view.getUint32(4, true) !== checksum(bytes)) return { ok: false, problem: 'damaged' };
  const count = view.getUint32(8, true);
  const step = view.getFloat32(12, true);
  const threshold = view.getFloat32(16, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(20 + 4 * i, true);
  if (count > bytes.length) return { ok: false, problem: 'cut-off' };
  const hashes = new Int32Array(count);
  let at = HEADER_BYTES;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) return { ok: false, problem: 'cut-off' };
      distance += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    hash += distance;
    hashes[i] = hash | 0;
  }
  if (bytes.length !== at + count * LABELS) return { ok: false, problem: 'cut-off' };
  const weights = new Float32Array(count * LABELS);
  for (let label = 0; label < LABELS; label++) {
    for (let i = 0; i < count; i++) weights[i * LABELS + label] = view.getInt8(at + label * count + i) * step;
  }
  return { ok: true, model: { ...tableOf(hashes, weights), transitions, threshold } };
}

/** FNV-1a over all that follows the checksum. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 8; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
