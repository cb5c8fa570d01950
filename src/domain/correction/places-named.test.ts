import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { type Place, type PlaceKind, placeId } from '../gazetteer/place.ts';
import { makePlace, newsGazetteer } from '../testdata/news-places.ts';
import { placesNamed } from './places-named.ts';

const idsOf = (places: readonly Place[]) => places.map(({ id }) => id);

describe('placesNamed', () => {
  it('finds the places of a name, the more important first', () => {
    const block = parsePlainText('من طرابلس إلى للقاهرة')[0] as Block;
    const tripoli = block.text.indexOf('طرابلس');
    const ids = (start: number, end: number) =>
      idsOf(placesNamed(block, { blockId: block.id, start, end }, newsGazetteer(), new Set()).whole);
    expect(ids(tripoli, tripoli + 6).length).toBeGreaterThan(1);
    const cairo = block.text.indexOf('لقاهرة');
    expect(ids(cairo, cairo + 6)).toEqual(['t:cairo']);
    expect(ids(0, 2)).toEqual([]);
  });

  it('finds apart from them those whose name only begins so', () => {
    const block = parsePlainText('في خان أمس')[0] as Block;
    const place = (id: string, names: [string], population: number) =>
      makePlace({ id, names, population, lat: 33, lon: 44 });
    const gazetteer = createGazetteer([
      place('t:small', ['خان أرنبة'], 10_000),
      place('t:khan-younis', ['خان يونس'], 200_000),
      place('t:khanaqin', ['خانقين'], 100_000),
      place('t:khan', ['خان'], 500),
    ]);
    const { whole, begun } = placesNamed(
      block,
      { blockId: block.id, start: 3, end: 6 },
      gazetteer,
      new Set(),
    );
    expect(idsOf(whole)).toEqual(['t:khan']);
    expect(idsOf(begun)).toEqual(['t:khan-younis', 't:small']);
  });

  it('finds those that have the name behind the noun of their kind, where none has it alone', () => {
    const block = parsePlainText('قرب تنس ولبنان والشفاء')[0] as Block;
    const place = (id: string, kind: PlaceKind, names: [string, ...string[]]) =>
      makePlace({ id, kind, names, population: 0, lat: 33, lon: 44 });
    const gazetteer = createGazetteer([
      place('t:tenes', 'city', ['مدينة تنس', 'تنس الجزائرية']),
      place('t:mount-lebanon', 'division', ['جبل لبنان']),
      place('t:hospital', 'facility', ['مستشفى الشفاء']),
      place('t:shifa', 'city', ['الشفاء']),
    ]);
    const named = (words: string) => {
      const start = block.text.indexOf(words);
      const span = { blockId: block.id, start, end: start + words.length };
      const { whole, begun } = placesNamed(block, span, gazetteer, new Set());
      return [idsOf(whole), idsOf(begun)];
    };
    expect(named('تنس')).toEqual([['t:tenes'], []]);
    expect(named('لبنان')).toEqual([[], []]);
    expect(named('الشفاء')).toEqual([['t:shifa'], []]);
  });

  it('finds those of the countries that the text names places of first', () => {
    const block = parsePlainText('في الروضة أمس')[0] as Block;
    const town = (id: string, country: string, population: number) =>
      makePlace({ id, names: ['الروضة'], country, population, lat: 30, lon: 31 });
    const gazetteer = createGazetteer([town('t:large', 'iso:SA', 50_000), town('t:here', 'iso:EG', 0)]);
    const ids = (...countries: string[]) =>
      idsOf(
        placesNamed(
          block,
          { blockId: block.id, start: 3, end: 9 },
          gazetteer,
          new Set(countries.map(placeId)),
        ).whole,
      );
    expect(ids()).toEqual(['t:large', 't:here']);
    expect(ids('iso:EG')).toEqual(['t:here', 't:large']);
  });
});
