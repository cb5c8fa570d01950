import { expect, test } from 'vitest';
import { type PlaceKind, placeId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { contains, overlap } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { farPointers } from './far-pointers.ts';

/** Ten pixels a degree, the map's middle at 0° N, 0° E. */
const view = {
  zoom: 4,
  frame: { left: 0, top: 0, right: 400, bottom: 300 },
  covered: [{ left: 0, top: 270, right: 400, bottom: 300 }],
  project: ({ lat, lon }: Position) => ({ x: 200 + lon * 10, y: 150 - lat * 10 }),
  unproject: ({ x, y }: { x: number; y: number }) => ({ lat: (150 - y) / 10, lon: (x - 200) / 10 }),
};

const named = (id: string, lat: number, lon: number, count = 1, kind: PlaceKind = 'city'): ArticlePlace => ({
  place: {
    id: placeId(id),
    kind,
    names: [id],
    position: { lat, lon },
    population: 0,
  },
  count,
});

const pointing = {
  view,
  main: [],
  nameOf: (id: string) => id,
  measure: (text: string) => ({ width: text.length * 8, height: 16 }),
  obstacles: [],
};

test('a side has one sign for all that lies beyond it, the most often named first', () => {
  const far = [named('t:west', 5, -70), named('t:farther-west', 10, -100, 3), named('t:east', 0, 90)];
  const pointers = farPointers({ ...pointing, far });
  expect(pointers.map(({ places }) => places.map(({ place }) => place.id))).toEqual([
    ['t:farther-west', 't:west'],
    ['t:east'],
  ]);
});

test('it lies whole on the map, clear of what covers it, and points at the place', () => {
  const [south] = farPointers({ ...pointing, far: [named('t:south', -60, 2)] });
  if (!south) throw new Error('no sign');
  expect(contains(view.frame, south.box)).toBe(true);
  expect(overlap(south.box, view.covered[0] ?? south.box)).toBe(0);
  expect(south.angle).toBeGreaterThan(Math.PI / 4);
});

test('what the map shows needs none, and where a name has no room there is the arrow', () => {
  expect(farPointers({ ...pointing, far: [named('t:seen', 5, 5)] })).toEqual([]);
  const obstacles = [{ left: 60, top: 0, right: 400, bottom: 270 }];
  const [west] = farPointers({ ...pointing, far: [named('t:a-long-name-to-the-west', 0, -70)], obstacles });
  expect(west?.named).toBe(false);
});

test('who has moved away from all main places is led back, though a country of theirs is seen', () => {
  const main = [named('t:country', 1, 1, 9, 'country'), named('t:near', 0, 30), named('t:nearer', 0, 25, 2)];
  const idsOf = (main: readonly ArticlePlace[]) =>
    farPointers({ ...pointing, main, far: [named('t:far', 0, -90)] }).map(({ places }) =>
      places.map(({ place }) => place.id),
    );
  expect(idsOf(main)).toEqual([['t:far'], ['t:nearer', 't:near']]);
  expect(idsOf([...main, named('t:here', 0, 5)])).toEqual([['t:far']]);
});

test('it stands at the very edge, beside a button or the key there and not by the edge of what they leave free', () => {
  const buttons = { left: 0, top: 0, right: 47, bottom: 200 };
  const key = { left: 300, top: 230, right: 392, bottom: 262 };
  const covered = [...view.covered, buttons, key];
  const of = (lat: number, lon: number) => {
    const [pointer] = farPointers({
      ...pointing,
      view: { ...view, covered },
      far: [named('t:far', lat, lon)],
    });
    if (!pointer) throw new Error('no sign');
    for (const cover of covered) expect(overlap(pointer.box, cover)).toBe(0);
    return pointer;
  };
  expect(of(60, 0).box.top).toBeLessThan(10);
  expect(of(0, -90).box.left).toBeLessThan(60);
  expect(of(-2, 90).box.right).toBeGreaterThan(390);
  const { right, bottom } = of(-80, 60).box;
  expect(Math.max(right - 390, bottom - 250)).toBeGreaterThan(0);
});

test('where its edge is covered far in, it stands beside what lies there', () => {
  const panel = { left: 0, top: 0, right: 260, bottom: 270 };
  const far = [named('t:west', 0, -90)];
  const [west] = farPointers({ ...pointing, view: { ...view, covered: [...view.covered, panel] }, far });
  expect(west?.box.left).toBeGreaterThan(260);
});

test('it gives way to what stands there along the edge', () => {
  const obstacles = [{ left: 190, top: 0, right: 260, bottom: 20 }];
  const [north] = farPointers({ ...pointing, far: [named('t:north', 60, 1)], obstacles });
  expect(north?.box.top).toBeLessThan(10);
});
