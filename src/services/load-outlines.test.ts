import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { loadFirstOutlines, loadNearOutlines, loadOutlines } from './load-outlines.ts';

const FILE = 'basemap/outlines.json';

let server: PublicServer;
beforeAll(async () => {
  server = await servePublic();
  vi.stubGlobal('self', { name: server.url });
});
afterEach(() => server.mend());
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

/** Two square countries side by side, the second with a territory of its own shape; arc 0 is the line between them. */
const topology = (objects: unknown) =>
  JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects,
  });
const west = { type: 'Polygon', id: 'iso:WW', arcs: [[0, 1]] };
const east = { type: 'Polygon', id: 'iso:EE', arcs: [[2, -1]] };
const lines = (...arcs: number[][]) => ({ type: 'MultiLineString', arcs });
const NO_LINES = lines();
const NO_LAKES = { type: 'MultiPolygon', arcs: [] };
/** All that a file has to have besides the areas. */
const rest = {
  bordersWithin: lines([0]),
  disputedWithin: NO_LINES,
  rivers: NO_LINES,
  lakes: NO_LAKES,
};
const areas = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });

describe('loadOutlines', () => {
  it('gives each country and territory its shape and gives the line between two once', async () => {
    server.spoil(FILE, {
      body: topology({ countries: areas(west, east), territories: areas(east), ...rest }),
    });
    const loaded = await loadOutlines();
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    const { countries, territories, bordersWithin, bordersBeyond } = loaded.value;
    expect(countries.map(({ id, properties }) => ({ id, properties }))).toEqual([
      { id: 'iso:WW', properties: null },
      { id: 'iso:EE', properties: null },
    ]);
    expect(countries[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
          [1, 0],
        ],
      ],
    });
    expect(territories.map(({ id }) => id)).toEqual(['iso:EE']);
    expect(bordersBeyond.settled.coordinates).toEqual([]);
    expect(bordersWithin.settled).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 0],
          [1, 1],
        ],
      ],
    });
  });

  it('gives the outlines that are shipped, those of the news among them', async () => {
    const loaded = await loadOutlines();
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    const ids = loaded.value.countries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['iso:EG', 'iso:QA', 'iso:JO', 'iso:SA', 'iso:AE', 'iso:IL']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(loaded.value.territories.length).toBeGreaterThan(0);
    expect(loaded.value.bordersBeyond.settled.coordinates.length).toBeGreaterThan(100);
    expect(loaded.value.bordersWithin.disputed.coordinates.length).toBeGreaterThan(3);
    expect(loaded.value.rivers.coordinates.length).toBeGreaterThan(50);
    expect(loaded.value.lakes.coordinates.length).toBeGreaterThan(50);
  });

  it('gives the first outlines that are shipped: the same areas and borders, coarser', async () => {
    const [first, world] = [await loadFirstOutlines(), await loadOutlines()];
    if (!first.ok || !world.ok) throw new Error('no outlines');
    const ids = ({ countries, territories }: typeof world.value) =>
      [...countries, ...territories].map(({ id }) => id);
    expect(ids(first.value)).toEqual(ids(world.value));
    const lines = ({ bordersWithin }: typeof world.value) => bordersWithin.disputed.coordinates.length;
    expect(lines(first.value)).toBe(lines(world.value));
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(first.value.countries)).toBeLessThan(size(world.value.countries) / 2);
  });

  it('gives the finer outlines that are shipped, and what they stand in for', async () => {
    const [world, near] = [await loadOutlines(), await loadNearOutlines()];
    if (!world.ok || !near.ok) throw new Error('no outlines');
    const ids = near.value.countries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['iso:EG', 'iso:PS', 'iso:YE', 'iso:MA', 'iso:EH']));
    for (const id of ids) expect(near.value.replaces).toContain(id);
    expect(near.value.territories.map(({ id }) => id)).toEqual(world.value.territories.map(({ id }) => id));
  });

  it.each([
    ['unreachable', { status: 404 }],
    ['unreachable', { type: 'text/html', body: '<!doctype html>' }],
    ['unreadable', { body: '{"type":"Topology"' }],
    ['unreadable', { body: '{"type":"FeatureCollection","features":[]}' }],
    ['unreadable', { body: topology({ countries: areas(west) }) }],
    [
      'unreadable',
      { body: topology({ countries: areas({ type: 'Point', id: 'x' }), territories: areas(), ...rest }) },
    ],
    ['unreadable', { body: topology({ countries: areas({ ...west, id: 7 }), territories: areas() }) }],
  ])('tells that the file is %s: %j', async (kind, fault) => {
    server.spoil(FILE, fault);
    expect(await loadOutlines()).toEqual({ ok: false, failure: { kind, file: FILE } });
  });
});
