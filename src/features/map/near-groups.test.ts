import { expect, it } from 'vitest';
import { type Place, placeId } from '../../domain/gazetteer/place.ts';
import { nearGroups } from './near-groups.ts';
import type { PlaceGroup } from './place-groups.ts';

const frame = { left: 0, top: 0, right: 100, bottom: 50 };
const view = { frame, project: ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon, y: lat }) };

const group = (id: string, lon: number): PlaceGroup => {
  const place = { id: placeId(id), position: { lat: 25, lon } } as Place;
  return { key: id, members: [{ place, count: 1 }], position: place.position };
};
const far = (count: number) => Array.from({ length: count }, (_, index) => group(`t:far${index}`, 500));
const keys = (groups: readonly PlaceGroup[]) => groups.map(({ key }) => key);

it('draws a few groups wherever they are', () => {
  const few = [group('t:seen', 50), ...far(10)];
  expect(nearGroups(few, view, [])).toEqual(few);
});

it('draws of many those that are seen or within half a screen', () => {
  const many = [group('t:seen', 50), group('t:beside', 149), group('t:beyond', 151), ...far(80)];
  expect(keys(nearGroups(many, view, []))).toEqual(['t:seen', 't:beside']);
});

it('draws what is in focus and where the keyboard stands, however far', () => {
  const many = [group('t:seen', 50), ...far(80)];
  const kept = [placeId('t:far7'), null, placeId('t:far9')];
  expect(keys(nearGroups(many, view, kept))).toEqual(['t:seen', 't:far7', 't:far9']);
});
