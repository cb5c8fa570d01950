import { expect, it } from 'vitest';
import type { PlaceKind } from '../../domain/gazetteer/place.ts';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { makeTexts } from '../../i18n/set-up.ts';
import { readingStore } from '../../testing/render-app.tsx';
import { tellRowsApart } from './tell-rows-apart.ts';

const row = (id: string, name: string, kind: PlaceKind, country?: string, lat = 0) => ({
  name,
  place: makePlace({ id, names: [name], kind, lat, ...(country !== undefined && { country }) }),
});

async function told(...rows: readonly ReturnType<typeof row>[]) {
  const texts = await makeTexts('en');
  const words = tellRowsApart(rows, texts, readingStore('en').getState());
  return rows.map(({ place }) => words.get(place.id)?.replace(/[\u2066-\u2069]/gu, ''));
}

it('tells of rows with one name the kind, or the country where that is the same', async () => {
  expect(
    await told(
      row('t:basra', 'Basra', 'city', 'iso:QA'),
      row('t:doha', 'Doha', 'city', 'iso:QA'),
      row('t:basra-province', 'Basra', 'district', 'iso:QA'),
      row('t:tripoli-lb', 'Tripoli', 'city', 'iso:LB'),
      row('t:tripoli-ly', 'Tripoli', 'city', 'iso:LY'),
    ),
  ).toEqual(['town or city', undefined, 'district', 'in Lebanon', 'in Libya']);
});

it('tells of a division what it is where its name does not', async () => {
  expect(
    await told(
      row('iso:DZ-02', 'Chlef', 'division', 'iso:DZ'),
      row('iso:NE-8', 'Niamey Region', 'division', 'iso:NE'),
      row('t:oran', 'Oran', 'city', 'iso:DZ'),
    ),
  ).toEqual(['province', undefined, undefined]);
});

it('tells as much as it takes, and where they lie when nothing else differs', async () => {
  expect(
    await told(
      row('t:1', 'Salt', 'city', 'iso:LB'),
      row('t:2', 'Salt', 'city', 'iso:LY', 1),
      row('t:3', 'Salt', 'city', 'iso:LY', 2),
      row('t:4', 'Salt', 'water'),
    ),
  ).toEqual([
    'town or city · in Lebanon',
    'town or city · in Libya · 1.00° N, 0.00° E',
    'town or city · in Libya · 2.00° N, 0.00° E',
    'water',
  ]);
});

it('tells of a place of the reader’s own that she put it there, with a namesake or without', async () => {
  expect(
    await told(
      row('reader:1', 'Egypt', 'city', undefined, 1),
      row('iso:EG', 'Egypt', 'country'),
      row('reader:2', 'Mill', 'city'),
    ),
  ).toEqual(['placed by you', 'country', 'placed by you']);
  expect(await told(row('reader:1', 'Mill', 'city', undefined, 1), row('reader:2', 'Mill', 'city'))).toEqual([
    'placed by you · 1.00° N, 0.00° E',
    'placed by you · 0.00° N, 0.00° E',
  ]);
});
