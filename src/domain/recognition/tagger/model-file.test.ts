import { describe, expect, it } from 'vitest';
import { commonClass, DICTIONARY_CLASS, isWritten, wordHash } from './lexicon.ts';
import { LABELS, slotOf } from './model.ts';
import { checksum, decodeTagger, HEADER_BYTES, MAGIC } from './model-file.ts';

/** Hashes in rising order, each as its distance from the one before in groups of seven bits. */
function distances(hashes: readonly number[]): number[] {
  let before = 0;
  return hashes.flatMap((hash) => {
    let rest = (hash >>> 0) - before;
    before = hash >>> 0;
    const groups: number[] = [];
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) groups.push((rest % 0x80) | 0x80);
    return [...groups, rest];
  });
}

const FEATURES = [7, 300, 70_000, 0x7fff_ffff, 0xffff_fff0];
const WEIGHTS = [
  [1, 2, 3, -128, 5],
  [-1, 0, 127, 8, 9],
  [10, -11, 12, 13, -14],
];
const TRANSITIONS = [0.5, -1, 2, 0, 0.25, -8, 3, 1, -0.125];
const WORDS = ['باب', 'زار'].map(wordHash).sort((a, b) => a - b);
const CLASSES = WORDS.map((hash) =>
  hash === wordHash('باب') ? DICTIONARY_CLASS.noun : DICTIONARY_CLASS.verb,
);
const WRITTEN = ['بيروت', 'وبيروت', 'لبيروت'].map(wordHash).sort((a, b) => a - b);

const BODY = [
  ...distances(FEATURES),
  ...WEIGHTS.flat().map((weight) => weight & 0xff),
  ...distances(WORDS),
  ...CLASSES,
  ...distances(WRITTEN),
];

/** Writes the checksum that a file should have. */
function signed(file: Uint8Array): Uint8Array {
  new DataView(file.buffer).setUint32(4, checksum(file), true);
  return file;
}

/** A small tagger's file, in memory that holds something else before it. */
function modelFile(): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + BODY.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, FEATURES.length, true);
  view.setFloat32(12, 0.5, true);
  view.setFloat32(16, 0.375, true);
  TRANSITIONS.forEach((weight, i) => {
    view.setFloat32(20 + 4 * i, weight, true);
  });
  view.setUint32(HEADER_BYTES - 8, WORDS.length, true);
  view.setUint32(HEADER_BYTES - 4, WRITTEN.length, true);
  file.set(BODY, HEADER_BYTES);
  return signed(file);
}

describe('a tagger’s file', () => {
  it('is read with all that is in it, wherever in memory it lies', () => {
    const room = new Uint8Array(modelFile().length + 3);
    room.set(modelFile(), 3);
    const decoded = decodeTagger(room.subarray(3));
    if (!decoded.ok) throw new Error(decoded.problem);
    const { keys, weights, transitions, threshold, lexicon } = decoded.model;
    FEATURES.forEach((hash, i) => {
      const at = slotOf(keys, hash | 0) * LABELS;
      expect([...weights.subarray(at, at + LABELS)], `${hash}`).toEqual(
        WEIGHTS.map((ofLabel) => 0.5 * (ofLabel[i] as number)),
      );
    });
    expect([...transitions]).toEqual(TRANSITIONS);
    expect(threshold).toBe(0.375);
    expect(['باب', 'زار', 'بيروت'].map((word) => commonClass(word, lexicon))).toEqual([2, 1, 0]);
    expect(['باب', 'بيروت', 'وبيروت', 'لبيروت'].map((word) => isWritten(word, lexicon))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('is none where it is too short or begins with another word', () => {
    const noModel = { ok: false, problem: 'not-a-model' };
    expect(decodeTagger(new Uint8Array())).toEqual(noModel);
    expect(decodeTagger(signed(modelFile().slice(0, HEADER_BYTES - 1)))).toEqual(noModel);
    expect(decodeTagger(new TextEncoder().encode(`<!doctype html>${' '.repeat(200)}`))).toEqual(noModel);
  });

  it('is damaged where any byte after the checksum is another', () => {
    for (const at of [8, 20, HEADER_BYTES, modelFile().length - 1]) {
      const file = modelFile();
      file[at] = (file[at] as number) ^ 1;
      expect(decodeTagger(file), `${at}`).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('is cut off wherever it ends before what its head promises, though its checksum fits', () => {
    for (let length = HEADER_BYTES; length < modelFile().length; length++) {
      expect(decodeTagger(signed(modelFile().slice(0, length))), `${length}`).toEqual({
        ok: false,
        problem: 'cut-off',
      });
    }
    expect(decodeTagger(signed(Uint8Array.from([...modelFile(), 0])))).toMatchObject({ ok: false });
    const endless = modelFile();
    endless.fill(0xff, HEADER_BYTES);
    expect(decodeTagger(signed(endless))).toEqual({ ok: false, problem: 'cut-off' });
  });

  it('promises no more than there is room for', () => {
    const greedy = modelFile();
    new DataView(greedy.buffer).setUint32(8, 0xffff_ffff, true);
    expect(decodeTagger(signed(greedy))).toEqual({ ok: false, problem: 'cut-off' });
  });
});
