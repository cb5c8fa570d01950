import { expect, it } from 'vitest';
import { createGazetteer } from '../domain/gazetteer/gazetteer.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import { makePlace } from '../domain/testdata/news-places.ts';
import { createAppStore } from './create-app-store.ts';
import { isDoubtful } from './doubtful-places.ts';

const places = [
  makePlace({ id: 't:town', kind: 'city', names: ['حلب'], country: 'iso:SY' }),
  makePlace({ id: 't:division', kind: 'division', names: ['حلب'], country: 'iso:SY' }),
  makePlace({ id: 't:other-town', kind: 'city', names: ['حلب'], country: 'iso:SY' }),
  makePlace({ id: 't:abroad', kind: 'division', names: ['حلب'], country: 'iso:EG' }),
  makePlace({ id: 't:sea', kind: 'water', names: ['حلب'] }),
];

function isDoubted(...shares: readonly (readonly [id: string, score: number])[]): boolean {
  const store = createAppStore();
  store.getState().gazetteerLoaded(createGazetteer(places));
  const candidates = shares.map(([id, score]) => ({ placeId: placeId(id), score, reasons: [] }));
  const mention = { id: 'b0-0', blockId: 'b0', start: 0, end: 3, text: 'حلب', resolution: { candidates } };
  return isDoubtful(store.getState())(mention as unknown as Mention);
}

it('a place is doubtful that less than three quarters of the evidence speak for', () => {
  expect(isDoubted(['t:town', 0.74], ['t:abroad', 0.26])).toBe(true);
  expect(isDoubted(['t:town', 0.75], ['t:abroad', 0.25])).toBe(false);
  expect(isDoubted()).toBe(false);
});

it('a town that may be its division, or the other way round, is not', () => {
  expect(isDoubted(['t:town', 0.5], ['t:division', 0.5])).toBe(false);
  expect(isDoubted(['t:division', 0.5], ['t:town', 0.5])).toBe(false);
});

it('one that may be another town, a division abroad, or what lies in no country, is', () => {
  expect(isDoubted(['t:town', 0.5], ['t:other-town', 0.5])).toBe(true);
  expect(isDoubted(['t:town', 0.5], ['t:abroad', 0.5])).toBe(true);
  expect(isDoubted(['t:sea', 0.5], ['t:abroad', 0.5])).toBe(true);
});
