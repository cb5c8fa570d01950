import { readdirSync, readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { placeId } from '../../src/domain/gazetteer/place.ts';
import { continuousOutline } from '../../src/domain/geo/continuous-outline.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import type { OutlineTopology } from '../basemap/simplify-outlines.ts';
import { cleanArabicName } from './clean-name.ts';
import { readCurated } from './curated.ts';
import { kmToOutline } from './distance-to-outline.ts';
import { buildDivisions } from './divisions.ts';
import { geonamesTowns, type Town } from './sources/geonames.ts';
import { missingSources } from './sources/missing-sources.ts';
import { listOf, readTable } from './table.ts';

const tables = readdirSync(new URL('./curated/', import.meta.url)).filter((file) => file.endsWith('.tsv'));
const curated = readCurated();
const placed = curated.flatMap(({ id, kind, lat, lon, country, parent }) =>
  kind !== undefined && lat !== undefined && lon !== undefined
    ? [{ id, kind, lat, lon, country, parent }]
    : [],
);

const topology: OutlineTopology = JSON.parse(
  readFileSync(new URL('../../public/basemap/outlines.json', import.meta.url), 'utf8'),
);
const outlines = new Map(
  feature(topology, topology.objects.countries).features.map(({ id, geometry }) => {
    const area = { type: 'Feature', id: placeId(String(id)), properties: null } as const;
    return [area.id, continuousOutline({ ...area, geometry: geometry as Polygon | MultiPolygon }).geometry];
  }),
);
/** Fields under the sea, and what stands on islands that the outlines leave out. */
const OFFSHORE = new Set(
  [
    ...['south-pars', 'north-field', 'bouri-field', 'leviathan-field', 'tamar-gas-field', 'karish-field'],
    ...['abu-safah-field', 'kashagan', 'troll-field', 'johan-sverdrup', 'acg-field'],
    ...['henoko', 'kadena', 'futenma', 'lajes'],
  ].map((name) => `yaqut:${name}`),
);

describe('the hand-entered tables', () => {
  it('are thousands of rows, each with a known source', () => {
    const rows = tables.flatMap(readTable);
    expect(rows.length).toBeGreaterThan(4000);
    const known = /^(hand|usage|cldr|iso-3166|geonames.*|osm|wikidata|wikipedia:.*)$/;
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
    const far = placed.filter(({ kind, country, ...position }) => {
      const outline = outlines.get(placeId(country ?? ''));
      return (
        outline && ['city', 'district', 'facility'].includes(kind) && kmToOutline(outline, position) > 40
      );
    });
    expect(far.filter(({ id }) => !OFFSHORE.has(id)).map(({ id }) => id)).toEqual([]);
    expect(far).toHaveLength(OFFSHORE.size);
  }, 30_000);

  it('set the label of a country inside it', () => {
    const outside = readTable('country-points.tsv').filter(({ code, lat, lon }) => {
      const outline = outlines.get(placeId(`iso:${code}`));
      return outline && kmToOutline(outline, { lat: Number(lat), lon: Number(lon) }) > 0;
    });
    // Atolls, whose middle is a lagoon.
    expect(outside.map(({ code }) => code)).toEqual(['TV', 'UM']);
  });

  it('say no more of a position than they know', () => {
    const decimals = (degrees: number) => String(degrees).split('.')[1]?.length ?? 0;
    const tooFine = placed.filter(({ kind, lat, lon }) => {
      const most = kind === 'district' || kind === 'facility' ? 3 : 2;
      return Math.max(decimals(lat), decimals(lon)) > most;
    });
    expect(tooFine.map(({ id }) => id)).toEqual([]);
  });

  it('set what lies in a city near it', () => {
    const positions = new Map(placed.map((place) => [place.id, place]));
    const far = placed.filter((place) => {
      const parent = place.parent ? positions.get(place.parent) : undefined;
      return parent && distanceKm(place, parent) > 80;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

if (missingSources().length > 0) {
  console.log(`Divisions' labels not checked: ${missingSources().join(' and ')} (Debian) not installed.`);
}

describe.skipIf(missingSources().length > 0)('the labels of divisions', () => {
  it('stand among towns of theirs', () => {
    const byCountry = new Map<string, Town[]>();
    for (const town of geonamesTowns().values()) {
      const compatriots = byCountry.get(town.country);
      if (compatriots) compatriots.push(town);
      else byCountry.set(town.country, [town]);
    }
    const sources = new Map(buildDivisions().map((division) => [division.id, division]));
    const astray = readTable('division-points.tsv').filter(({ id = '', lat, lon }) => {
      const label = { lat: Number(lat), lon: Number(lon) };
      const towns = byCountry.get(id.slice(4, 6)) ?? [];
      const source = sources.get(placeId(id));
      const chief = towns.find((town) => town.lat === source?.lat && town.lon === source.lon);
      const nearest = [...towns].sort((a, b) => distanceKm(label, a) - distanceKm(label, b)).slice(0, 3);
      return nearest.every(({ adminCode }) => adminCode !== chief?.adminCode);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  }, 30_000);
});
