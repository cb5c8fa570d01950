import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksum, decodeTagger } from './model-file.ts';

const bytes = new Uint8Array(readFileSync('public/recogniser/tagger.bin'));

test('the shipped weights are read', () => {
  const decoded = decodeTagger(bytes);
  expect(decoded.ok).toBe(true);
  if (!decoded.ok) return;
  expect(decoded.model.threshold).toBeGreaterThan(0);
  expect(decoded.model.weights.length).toBe(decoded.model.keys.length * 3);
});

test('the shipped weights are not read when they are damaged or cut off', () => {
  const flipped = bytes.slice();
  flipped[500] = (flipped[500] ?? 0) ^ 1;
  expect(decodeTagger(flipped)).toEqual({ ok: false, problem: 'damaged' });
  expect(decodeTagger(bytes.slice(0, 1000))).toEqual({ ok: false, problem: 'damaged' });
  const half = bytes.slice(0, bytes.length / 2);
  new DataView(half.buffer).setUint32(4, checksum(half), true);
  expect(decodeTagger(half)).toEqual({ ok: false, problem: 'cut-off' });
});
