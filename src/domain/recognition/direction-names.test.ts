import { expect, it } from 'vitest';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { directionNames } from './direction-names.ts';
import { readIn } from './testdata/small-world.ts';

const place = (name: string, kind: PlaceKind = 'region') =>
  makePlace({ id: `t:${kind}-${name}`, kind, names: [name] });

function named(source: string, ...places: ReturnType<typeof place>[]): string[] {
  const { text, types } = readIn(places, source);
  return directionNames(text, types).map(({ start, end }) => source.slice(start, end));
}

it('a region that is named by a direction is meant by its whole name', () => {
  const world = [place('شرق المتوسط'), place('شرق'), place('دلتا النيل')];
  expect(named('الغاز في شرق المتوسط', ...world)).toEqual(['شرق المتوسط']);
  expect(named('الغاز بشرق المتوسط ثم شرق المتوسط', ...world)).toEqual(['شرق المتوسط', 'شرق المتوسط']);
  expect(named('سار إلى شرق المدينة', ...world)).toEqual([]);
  expect(named('في دلتا النيل', ...world)).toEqual([]);
});

it('a part of a country is meant by no such name', () => {
  expect(named('في شمال لبنان', place('شمال لبنان', 'division'))).toEqual([]);
  expect(named('في شمال لبنان', place('شمال لبنان'), place('شمال لبنان', 'division'))).toEqual([]);
});
