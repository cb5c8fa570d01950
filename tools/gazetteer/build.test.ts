import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARABIC_SPEAKING } from '../../src/domain/gazetteer/arabic-speaking.ts';
import { decodeNames, decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import type { PlaceId } from '../../src/domain/gazetteer/place.ts';
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

  it('knows the capitals', () => {
    const capitals = places.filter(({ capital }) => capital).map(({ id }) => id);
    // Cairo, Doha, Washington; not New York.
    expect(capitals).toEqual(
      expect.arrayContaining(['geonames:360630', 'geonames:290030', 'geonames:4140963']),
    );
    expect(capitals).not.toContain('geonames:5128581');
  });

  it.each([
    ['he', /^[\p{Script=Hebrew}\d '"׳״’.־–-]+$/u],
    ['fa', /^[^\p{Script=Latin}]+$/u],
    ['ur', /^[^\p{Script=Latin}]+$/u],
  ])('names in the letters of %s what a first view of the map shows', (language, letters) => {
    const names = decodeNames(JSON.parse(committed(`names-${language}.json`)), places);
    const bySize = [...places].sort((a, b) => b.population - a.population);
    const shown = [
      ...bySize.filter(({ kind }) => kind === 'city').slice(0, 300),
      ...places.filter(({ kind }) => kind === 'country' || kind === 'territory' || kind === 'water'),
      ...places.filter(({ kind, country = '' }) => kind === 'division' && ARABIC_SPEAKING.has(country)),
    ];
    const nameOf = (id: PlaceId) => (names.ok ? names.names.get(id) : undefined);
    expect(shown.filter(({ id }) => !letters.test(nameOf(id) ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('is small enough to be loaded by everyone', () => {
    expect(gzipSync(committed('places.json')).length).toBeLessThan(600_000);
  });

  it.each(['ar', 'en', 'fr', 'he', 'tr', 'fa', 'ur'])('has readable names in %s', (language) => {
    const text = committed(`names-${language}.json`);
    expect(gzipSync(text).length).toBeLessThan(250_000);
    expect(decodeNames(JSON.parse(text), places)).toMatchObject({ ok: true });
  });
});
