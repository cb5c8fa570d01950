import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PMTILES_HEAD_SIZE, readPmtilesHead } from './pmtiles-head.ts';

function head(version: number, tileType: number): Uint8Array {
  const bytes = new Uint8Array(PMTILES_HEAD_SIZE);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = version;
  bytes[99] = tileType;
  return bytes;
}
const fault = (found: string) => ({ kind: 'fault', fault: found });

test('tells vector tiles from pictures', () => {
  expect(readPmtilesHead(head(3, 1))).toEqual({ kind: 'vector' });
  for (const type of [2, 3, 4, 5]) expect(readPmtilesHead(head(3, type))).toEqual({ kind: 'raster' });
});

test('tells what it cannot draw, and another version', () => {
  expect(readPmtilesHead(head(3, 0))).toEqual(fault('unknown-tiles'));
  expect(readPmtilesHead(head(3, 6))).toEqual(fault('unknown-tiles'));
  expect(readPmtilesHead(head(4, 1))).toEqual(fault('other-version'));
  expect(readPmtilesHead(Uint8Array.from([0x50, 0x4d, 2, 0]))).toEqual(fault('other-version'));
});

test('a page, an empty file and a cut one are no archives', () => {
  expect(readPmtilesHead(new TextEncoder().encode('<!doctype html>'))).toEqual(fault('not-pmtiles'));
  expect(readPmtilesHead(new Uint8Array())).toEqual(fault('not-pmtiles'));
  expect(readPmtilesHead(head(3, 1).subarray(0, 100))).toEqual(fault('not-pmtiles'));
});

test('whatever it is given, it answers', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['vector', 'raster', 'fault']).toContain(readPmtilesHead(bytes).kind);
    }),
  );
});
