import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeTagger } from './model-file.ts';

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
