import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildOutlines, firstOutlines, outlinesFile } from './outlines.ts';
import type { OutlineTopology } from './simplify-outlines.ts';
import { haveSources } from './sources.ts';

const read = (name: string) => readFileSync(new URL(`../../public/basemap/${name}`, import.meta.url), 'utf8');
const committed = read('outlines.json');

/** In bytes as sent. */
const FIRST_VIEW = 43_000;
const WORLD = 130_000;
const FROM_NEAR = 500_000;

describe('the outlines', () => {
  const outlines: OutlineTopology = JSON.parse(committed);
  const { countries, territories } = outlines.objects;

  it('are small enough to come with the page, and the finer ones to come when they are asked for', () => {
    expect(gzipSync(read('first-outlines.json')).length).toBeLessThan(FIRST_VIEW);
    expect(gzipSync(committed).length).toBeLessThan(WORLD);
    expect(gzipSync(read('arab-world.json')).length).toBeLessThan(FROM_NEAR);
  });

  it.runIf(haveSources())('are committed byte for byte as the tool builds them', { timeout: 600_000 }, () => {
    const same = committed === outlinesFile(buildOutlines());
    expect(same, 'outlines.json differs; run npm run basemap').toBe(true);
  });

  it('are thinned for the first view as the tool thins them', () => {
    const same = read('first-outlines.json') === outlinesFile(firstOutlines(JSON.parse(committed)));
    expect(same, 'first-outlines.json differs; run npm run basemap').toBe(true);
  });

  it('draw as disputed what lies between Israel and the Palestinian territories, and the Syrian ceasefire line', () => {
    const lines = feature(outlines, outlines.objects.disputedWithin) as unknown as {
      geometry: { coordinates: number[][][] };
    };
    const passes = (lon: number, lat: number) =>
      lines.geometry.coordinates.flat().some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.15);
    expect(passes(34.3, 31.25), 'the edge of the Gaza Strip').toBe(true);
    expect(passes(35.0, 32.0), 'the edge of the West Bank').toBe(true);
    expect(passes(35.85, 33.0), 'the Golan').toBe(true);
    expect(passes(-8.67, 27.67), 'Western Sahara').toBe(true);
    expect(passes(34.9, 29.5), 'the Gulf of Aqaba').toBe(false);
  });

  it.each([
    ['iso:EG', 1_001_450, 0.02],
    ['iso:QA', 11_600, 0.05],
    ['geonames:281132', 365, 0.03],
    ['geonames:285153', 5_655, 0.05],
    ['iso:FR', 640_000, 0.05],
  ])('tell the area of %s: %d km²', (id, km2, within) => {
    const { areas } = outlines as unknown as { areas: Record<string, number> };
    expect(Math.abs((areas[id] ?? 0) / km2 - 1)).toBeLessThan(within);
  });

  it('have the Nile and the Euphrates, the Dead Sea and Lake Victoria', () => {
    const { rivers, lakes } = outlines.objects;
    const at = (object: typeof rivers | typeof lakes, lon: number, lat: number, within: number) =>
      (feature(outlines, object) as unknown as { geometry: { coordinates: unknown[] } }).geometry.coordinates
        .flat(object.type === 'MultiPolygon' ? 2 : 1)
        .some((point) => {
          const [x = 0, y = 0] = point as number[];
          return Math.hypot(x - lon, y - lat) < within;
        });
    expect(at(rivers, 31.2, 29.9, 0.4), 'the Nile at Cairo').toBe(true);
    expect(at(rivers, 40.1, 35.3, 0.4), 'the Euphrates at Deir ez-Zor').toBe(true);
    expect(at(lakes, 35.48, 31.5, 0.4), 'the Dead Sea').toBe(true);
    expect(at(lakes, 33, -1, 2), 'Lake Victoria').toBe(true);
  });

  it('give every area an id of its own and a shape', () => {
    const ids = countries.geometries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, geometry } of feature(outlines, countries).features) {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : 'coordinates' in geometry
            ? geometry.coordinates
            : [];
      expect(polygons.length, String(id)).toBeGreaterThan(0);
      for (const [ring = []] of polygons as number[][][][])
        expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
    }
  });

  it.each([
    'iso:QA',
    'iso:BH',
    'iso:PS',
    'iso:LB',
    'iso:SG',
    'iso:MV',
    'iso:VA',
    'iso:XK',
    'iso:CD',
    'iso:SS',
  ])('keep %s', (id) => {
    expect(countries.geometries.map((area) => area.id)).toContain(id);
  });

  it('have the Gaza Strip and the West Bank as areas of their own', () => {
    const areas = feature(outlines, territories).features;
    expect(areas.map(({ id }) => id)).toEqual(['geonames:281132', 'geonames:285153']);
    const [gaza = [], westBank = []] = areas.map(({ geometry }) =>
      (geometry as { coordinates: number[][][][] }).coordinates.flat(2).map(([lon = 0]) => lon),
    );
    expect(Math.max(...gaza)).toBeLessThan(34.6);
    expect(Math.min(...westBank)).toBeGreaterThan(34.8);
  });
});
