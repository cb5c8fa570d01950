import { expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { holdsName } from './holds-name.ts';

const holds = (name: string, written: string) => holdsName(makePlace({ id: 't', names: [name] }), written);

it('tells a name that begins or ends with words, or is them, from one that only looks like it', () => {
  expect(holds('خان يونس', 'يونس')).toBe(true);
  expect(holds('خان يونس', 'خان')).toBe(true);
  expect(holds('الزاوية', 'زاويه')).toBe(true);
  expect(holds('يوروسو', 'اليورو')).toBe(false);
  expect(holds('يورو ديزني', 'اليورو')).toBe(false);
  expect(holds('خانقين', 'خان')).toBe(false);
  expect(holds('خان يونس', '')).toBe(false);
});
