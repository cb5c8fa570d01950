import { expect, test } from 'vitest';
import { squareOutline } from '../../testing/square-outline.ts';
import { type Place, placeId } from '../gazetteer/place.ts';
import { countrySpots } from './country-spots.ts';

const country = (id: string, lat: number, lon: number, population: number): Place => ({
  id: placeId(id),
  kind: 'country',
  position: { lat, lon },
  population,
  names: [id],
});

test('a country is named at its point, with the room of its land, the most populous first', () => {
  const known = [country('iso:AA', 5, 5, 1), country('iso:BB', 5, 15, 9)];
  const countries = [
    squareOutline('iso:AA', 0, 0, 10),
    squareOutline('iso:BB', 10, 0, 10),
    squareOutline('iso:CC', 20, 0, 10),
  ];
  const earth = { west: 0, north: 0, size: 1 };
  const spots = countrySpots({ countries }, (id) => known.find((each) => each.id === id), earth, 360);
  expect(spots.map(({ id }) => id)).toEqual(['iso:BB', 'iso:AA']);
  expect(spots[0]?.x).toBeCloseTo(195);
  expect(spots[0]?.width).toBeCloseTo(10);
  expect(spots[0]?.height).toBeGreaterThan(10);
});
