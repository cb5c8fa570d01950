import { expect, it } from 'vitest';
import type { Place } from '../../domain/gazetteer/place.ts';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { landmarkZoom } from './landmark-zoom.ts';

const NO_LINES = { type: 'MultiLineString' as const, coordinates: [] };
const NO_BORDERS = { settled: NO_LINES, disputed: NO_LINES };
const place = (id: string, lat: number, lon: number, population = 0) =>
  makePlace({ id, kind: population > 0 ? 'city' : 'facility', names: [id], lat, lon, population });
const ROAD = place('road', 31, 36.1);
/** Round a place, from which half a map is 150 pixels. */
const zoomOf = (drawn: { river?: number[][]; named?: Place[]; known?: Place[] }) =>
  landmarkZoom(ROAD, 14, 150, {
    outlines: {
      countries: [],
      territories: [],
      bordersWithin: NO_BORDERS,
      bordersBeyond: NO_BORDERS,
      rivers: { type: 'MultiLineString', coordinates: drawn.river ? [drawn.river] : [] },
      lakes: { type: 'MultiPolygon', coordinates: [] },
      areas: new Map(),
    },
    named: [ROAD, ...(drawn.named ?? [])],
    known: drawn.known ?? [],
  });

it('stays as near as is wanted beside a line', () => {
  expect(
    zoomOf({
      river: [
        [36.1, 30],
        [36.1, 32],
      ],
    }),
  ).toBe(14);
});

it('goes back until a line is in sight', () => {
  const zoom = zoomOf({
    river: [
      [35.6, 30],
      [35.6, 32],
    ],
  });
  expect(zoom).toBeGreaterThan(8);
  expect(zoom).toBeLessThan(9);
});

it('goes back until several places are, towns only as large as the map names them', () => {
  const one = place('maan', 31.1, 36.1);
  expect(zoomOf({ named: [one] })).toBe(5);
  expect(zoomOf({ named: [one, place('karak', 31, 36)] })).toBeGreaterThan(9);
  expect(zoomOf({ named: [one], known: [place('village', 31, 36, 900)] })).toBe(5);
  expect(zoomOf({ named: [one], known: [place('town', 31, 36, 90_000)] })).toBeGreaterThan(9);
});
