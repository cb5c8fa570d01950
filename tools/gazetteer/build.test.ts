import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeNames, decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { buildGazetteerFiles } from './gazetteer-files.ts';
import { missingSources } from './sources/missing-sources.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../public/gazetteer/${name}`, import.meta.url), 'utf8');

const missing = missingSources();
if (missing.length > 0) {
  console.log(`Gazetteer files not rebuilt, for want of: ${missing.join('; ')}`);
}

describe.skipIf(missing.length > 0)('the gazetteer files', () => {
  it('are what the tool builds, byte for byte', () => {
    for (const [name, text] of buildGazetteerFiles()) {
      expect(existsSync(new URL(`../../public/gazetteer/${name}`, import.meta.url)), name).toBe(true);
      expect(committed(name) === text, `${name} differs; run npm run gazetteer`).toBe(true);
    }
  }, 240_000);
});

describe('the committed gazetteer', () => {
  const decoded = decodePlaces(JSON.parse(committed('places.json')));
  const places = decoded.ok ? decoded.places : [];

  it('can be read', () => {
    expect(decoded).toMatchObject({ ok: true });
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  it('is small enough to be loaded by everyone', () => {
    expect(brotliCompressSync(committed('places.json')).length).toBeLessThan(600_000);
  });

  it.each(['ar', 'en', 'fr', 'he', 'tr', 'fa', 'ur'])(
    'has readable names in %s of places it knows',
    (language) => {
      const text = committed(`names-${language}.json`);
      expect(brotliCompressSync(text).length).toBeLessThan(250_000);
      const names = decodeNames(JSON.parse(text));
      const known = new Set(places.map(({ id }) => id));
      expect(names.ok && [...names.names.keys()].filter((id) => !known.has(id))).toEqual([]);
    },
  );
});
