import { LABELS } from '../../src/domain/recognition/tagger/model.ts';
import { checksum, HEADER_BYTES, MAGIC } from '../../src/domain/recognition/tagger/model-file.ts';
import type { Trained } from './crf.ts';

/** The words that go into the file, by their hashes: a dictionary's with their classes, and those that texts have. */
export interface TrainingLexicon {
  readonly words: ReadonlyMap<number, number>;
  readonly written: ReadonlySet<number>;
}

/** Weights are kept in steps of this size, at most 127 of them; what rounds to nothing is left out. */
const STEP = 0.025;

/** Writes a trained tagger as the file that `decodeTagger` reads. */
export function encodeModel(
  hashes: Int32Array,
  { weights, transitions }: Trained,
  threshold: number,
  { words, written }: TrainingLexicon,
): Uint8Array {
  const quantised = (i: number, label: number) =>
    Math.max(-127, Math.min(127, Math.round((weights[i * LABELS + label] as number) / STEP)));
  const kept = [...hashes.keys()]
    .filter((i) => Array.from({ length: LABELS }, (_, label) => quantised(i, label)).some((q) => q !== 0))
    .sort((a, b) => ((hashes[a] as number) >>> 0) - ((hashes[b] as number) >>> 0));
  const wordHashes = [...words.keys()].sort((a, b) => a - b);
  const features = distances(kept.map((i) => (hashes[i] as number) >>> 0));
  const wordBytes = [
    ...distances(wordHashes),
    ...wordHashes.map((hash) => words.get(hash) as number),
    ...distances([...written].sort((a, b) => a - b)),
  ];
  const at = HEADER_BYTES + features.length;
  const wordsAt = at + kept.length * LABELS;
  const bytes = new Uint8Array(wordsAt + wordBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, kept.length, true);
  view.setFloat32(12, STEP, true);
  view.setFloat32(16, threshold, true);
  transitions.forEach((weight, i) => {
    view.setFloat32(20 + 4 * i, weight, true);
  });
  view.setUint32(HEADER_BYTES - 8, wordHashes.length, true);
  view.setUint32(HEADER_BYTES - 4, written.size, true);
  bytes.set(features, HEADER_BYTES);
  bytes.set(wordBytes, wordsAt);
  kept.forEach((i, row) => {
    for (let label = 0; label < LABELS; label++) {
      view.setInt8(at + label * kept.length + row, quantised(i, label));
    }
  });
  view.setUint32(4, checksum(bytes), true);
  return bytes;
}

/** Rising numbers, each as its distance from the one before in groups of seven bits, the low ones first. */
function distances(rising: readonly number[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const number of rising) {
    let distance = number - last;
    last = number;
    while (distance >= 0x80) {
      bytes.push((distance % 0x80) | 0x80);
      distance = Math.floor(distance / 0x80);
    }
    bytes.push(distance);
  }
  return bytes;
}
