import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildOutlines, outlinesFile } from './outlines.ts';

const committed = readFileSync(new URL('../../public/basemap/outlines.json', import.meta.url), 'utf8');

describe('the outlines', () => {
  const outlines = buildOutlines();
  const { countries, territories } = outlines.objects;

  it('are committed byte for byte as the tool builds them, small enough to come with the page', () => {
    expect(committed === outlinesFile(outlines), 'outlines.json differs; run npm run basemap').toBe(true);
    expect(gzipSync(committed).length).toBeLessThan(150_000);
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
