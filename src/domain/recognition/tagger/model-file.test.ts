import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksum, decodeTagger, HEADER_BYTES } from './model-file.ts';

const bytes = new Uint8Array(readFileSync('public/recogniser/tagger.bin'));

test('the shipped weights are read', () => {
  const decoded = decodeTagger(bytes);
  expect(decoded.ok).toBe(true);
  if (!decoded.ok) return;
  expect(decoded.model.threshold).toBeGreaterThan(0);
  expect(decoded.model.weights.length).toBe(decoded.model.keys.length * 3);
});

test('what is no model, cut off or damaged is told', () => {
  expect(decodeTagger(new Uint8Array())).toEqual({ ok: false, problem: 'not-a-model' });
  expect(decodeTagger(new TextEncoder().encode(`<!doctype html>${' '.repeat(200)}`))).toEqual({
    ok: false,
    problem: 'not-a-model',
  });
  const flipped = bytes.slice();
  flipped[500] = (flipped[500] ?? 0) ^ 1;
  expect(decodeTagger(flipped)).toEqual({ ok: false, problem: 'damaged' });
  expect(decodeTagger(bytes.slice(0, 1000))).toEqual({ ok: false, problem: 'damaged' });
});

test('a file that ends before what its head promises is told, though its checksum fits', () => {
  const signed = (file: Uint8Array) => {
    new DataView(file.buffer).setUint32(4, checksum(file), true);
    return file;
  };
  const cut = { ok: false, problem: 'cut-off' };
  expect(decodeTagger(signed(bytes.slice())).ok).toBe(true);
  expect(decodeTagger(signed(bytes.slice(0, HEADER_BYTES)))).toEqual(cut);
  expect(decodeTagger(signed(bytes.slice(0, HEADER_BYTES + 1000)))).toEqual(cut);
  expect(decodeTagger(signed(bytes.slice(0, bytes.length / 2)))).toEqual(cut);
  expect(decodeTagger(signed(bytes.slice(0, -1)))).toEqual(cut);
  expect(decodeTagger(signed(Uint8Array.from([...bytes, 0])))).toEqual(cut);
  const endless = bytes.slice();
  endless.fill(0xff, HEADER_BYTES);
  expect(decodeTagger(signed(endless))).toEqual(cut);
});
