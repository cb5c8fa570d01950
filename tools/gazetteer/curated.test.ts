import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, Position as LonLat, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import type { OutlineTopology } from '../basemap/simplify-outlines.ts';
import { cleanArabicName } from './clean-name.ts';
import { readCurated } from './curated.ts';
import { listOf, readTable } from './table.ts';

const OUTLINES = new URL('../../public/basemap/outlines.json', import.meta.url);
const tables = readdirSync(new URL('./curated/', import.meta.url)).filter((file) => file.endsWith('.tsv'));
const curated = readCurated();
const placed = curated.flatMap(({ id, kind, lat, lon, country, parent }) =>
  kind !== undefined && lat !== undefined && lon !== undefined
    ? [{ id, kind, lat, lon, country, parent }]
    : [],
);

describe('the hand-entered tables', () => {
  it('are thousands of rows, each with a known source', () => {
    const rows = tables.flatMap(readTable);
    expect(rows.length).toBeGreaterThan(4000);
    const known = /^(hand|usage|cldr|iso-3166|geonames.*|wikipedia:.*)$/;
    expect(rows.filter(({ source = '' }) => !known.test(source))).toEqual([]);
  });

  it('hold Arabic names that texts can contain', () => {
    const names = tables.flatMap((file) => readTable(file).flatMap(({ ar }) => listOf(ar)));
    const withMarks = /[\u064b-\u0652]/;
    const odd = names.filter(
      (name) => cleanArabicName(name) === '' || (/\s{2}/.test(name) && !withMarks.test(name)),
    );
    expect(odd.filter((name) => !/[٠-٩ـ]/.test(name))).toEqual([]);
  });

  it('place each id once', () => {
    const ids = placed.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('set towns, districts and facilities in or beside the country they name', () => {
    const outlines: OutlineTopology = JSON.parse(readFileSync(OUTLINES, 'utf8'));
    const shapes = new Map(
      feature(outlines, outlines.objects.countries).features.map((area) => [String(area.id), area as Shape]),
    );
    const far = placed.filter(({ kind, country, ...position }) => {
      const shape = shapes.get(country ?? '');
      return shape && ['city', 'district', 'facility'].includes(kind) && distanceTo(shape, position) > 90;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  }, 30_000);

  it('set what lies in a city near it', () => {
    const positions = new Map(placed.map((place) => [place.id, place]));
    const far = placed.filter((place) => {
      const parent = place.parent ? positions.get(place.parent) : undefined;
      return parent && distanceKm(place, parent) > 80;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

type Shape = Feature<Polygon | MultiPolygon>;

const KM_IN_A_DEGREE = 111;

/** Kilometres from a point to the nearest corner of a shape, 0 within it. */
function distanceTo({ geometry }: Shape, point: { lat: number; lon: number }): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  if (rings.some((ring) => isInside(ring, point))) return 0;
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let degrees = Number.POSITIVE_INFINITY;
  for (const [lon = 0, lat = 0] of rings.flat()) {
    degrees = Math.min(degrees, Math.hypot(lat - point.lat, (lon - point.lon) * shrink));
  }
  return degrees * KM_IN_A_DEGREE;
}

function isInside(ring: readonly LonLat[], { lat, lon }: { lat: number; lon: number }): boolean {
  let inside = false;
  ring.forEach(([lon1 = 0, lat1 = 0], index) => {
    const [lon2 = 0, lat2 = 0] = ring.at(index - 1) ?? [];
    const crosses = lat1 > lat !== lat2 > lat && lon < ((lon2 - lon1) * (lat - lat1)) / (lat2 - lat1) + lon1;
    if (crosses) inside = !inside;
  });
  return inside;
}
