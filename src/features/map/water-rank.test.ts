import { expect, test } from 'vitest';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { waterZoom } from './water-rank.ts';

test.each([
  ['المحيط الهندي', 2],
  ['البحر الأحمر', 4],
  ['بحر العرب', 4],
  ['الخليج العربي', 5.25],
  ['خليج عدن', 5.25],
  ['مضيق هرمز', 7],
  ['باب المندب', 7],
  ['بحيرة ناصر', 7],
  ['البحيرات المرة', 7],
  ['الفرات', 6.25],
  ['نهر الأردن', 8.5],
  ['وادي عربة', 8.5],
])('%s is named from zoom %d on', (name, zoom) => {
  expect(waterZoom({ names: [name] })).toBe(zoom);
});

test.each([
  ['بحر يوسف', 8.5],
  ['خليج أبو قير', 7],
  ['مضيق تيران', 7],
  ['النيل', 6.25],
])('within one country %s is named from zoom %d on', (name, zoom) => {
  expect(waterZoom({ names: [name], country: 'iso:EG' as PlaceId })).toBe(zoom);
});
