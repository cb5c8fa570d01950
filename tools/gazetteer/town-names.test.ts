import { expect, it } from 'vitest';
import { type PlaceKind, placeId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { withNamesOfTowns } from './town-names.ts';

const entry = (kind: PlaceKind, arabic: string, names: Entry['names'], population = 0, country = 'PS') =>
  ({
    id: placeId(`yaqut:${kind}-${arabic}-${country}-${population}`),
    kind,
    lat: 0,
    lon: 0,
    country: placeId(`iso:${country}`),
    parent: null,
    population,
    arabic: [arabic],
    names,
    derived: false,
  }) satisfies Entry;

it('divisions named after a town of their country take its names where they have none', () => {
  const [division] = withNamesOfTowns([
    entry('division', 'محافظة الخليل', { en: 'Hebron Governorate' }),
    entry('city', 'الخليل', { en: 'Hamlet' }, 10),
    entry('city', 'الخليل', { en: 'Hebron', he: 'חברון' }, 200_000),
    entry('city', 'الخليل', { tr: 'Halil' }, 900_000, 'IQ'),
    entry('division', 'الشمال', { en: 'North' }),
  ]);
  expect(division?.names).toEqual({ en: 'Hebron Governorate', he: 'חברון' });
});
