import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
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
});
