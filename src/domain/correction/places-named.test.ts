import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace, newsGazetteer } from '../testdata/news-places.ts';
import { placesNamed } from './places-named.ts';

describe('placesNamed', () => {
  it('finds the places of a name, the more important first', () => {
    const block = parsePlainText('من طرابلس إلى للقاهرة')[0] as Block;
    const tripoli = block.text.indexOf('طرابلس');
    const ids = (start: number, end: number) =>
      placesNamed(block, { blockId: block.id, start, end }, newsGazetteer()).map(({ id }) => id);
    expect(ids(tripoli, tripoli + 6).length).toBeGreaterThan(1);
    const cairo = block.text.indexOf('لقاهرة');
    expect(ids(cairo, cairo + 6)).toEqual(['t:cairo']);
    expect(ids(0, 2)).toEqual([]);
  });

  it('finds after them those whose name only begins so', () => {
    const block = parsePlainText('في خان أمس')[0] as Block;
    const place = (id: string, names: [string], population: number) =>
      makePlace({ id, names, population, lat: 33, lon: 44 });
    const gazetteer = createGazetteer([
      place('t:small', ['خان أرنبة'], 10_000),
      place('t:khan-younis', ['خان يونس'], 200_000),
      place('t:khanaqin', ['خانقين'], 100_000),
      place('t:khan', ['خان'], 500),
    ]);
    expect(
      placesNamed(block, { blockId: block.id, start: 3, end: 6 }, gazetteer).map(({ id }) => id),
    ).toEqual(['t:khan', 't:khan-younis', 't:small']);
  });
});
