import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { announcedNames } from './announced-names.ts';
import { dictionary, readIn } from './testdata/small-world.ts';

const everyday = dictionary({ adjective: 'عثماني قديم', noun: 'نخيل' });
const place = (name: string, kind: PlaceKind) => makePlace({ id: `t:${kind}-${name}`, kind, names: [name] });

function announced(source: string, ...places: ReturnType<typeof place>[]): string[] {
  const { text, types } = readIn(places, source, everyday);
  return announcedNames(text, types).map(({ start, end }) => source.slice(start, end));
}

describe('what a place noun announces', () => {
  it('is a place of its kind, the one with the longest name', () => {
    const world = [place('صلاح الدين', 'division'), place('صلاح', 'division'), place('قنا', 'city')];
    expect(announced('انفجار بمحافظة صلاح الدين', ...world)).toEqual(['صلاح الدين']);
    expect(announced('محافظة قنا', ...world)).toEqual([]);
    expect(announced('مدينة قنا ومحافظة صلاح الدين', ...world)).toEqual(['قنا', 'صلاح الدين']);
    expect(announced('محافظة قنا', place('قنا', 'city'), place('قنا', 'division'))).toEqual(['قنا']);
    expect(announced('محافظة صلاح الدين', place('صلاح', 'division'))).toEqual([]);
  });

  it('follows it in the same clause, and nothing is joined to it', () => {
    const world = [place('قنا', 'city')];
    expect(announced('المدينة. قنا', ...world)).toEqual([]);
    expect(announced('قال قنا', ...world)).toEqual([]);
    expect(announced('مدينة وقنا', ...world)).toEqual([]);
    expect(announced('مدينة قنا', ...world)).toEqual(['قنا']);
    expect(announced('قنا مدينة', ...world)).toEqual([]);
  });

  it('is a village of an everyday name, but no adjective', () => {
    expect(announced('في بلدة نخيل', place('نخيل', 'city'))).toEqual(['نخيل']);
    expect(announced('في مدينة نخيل', place('نخيل', 'city'))).toEqual([]);
    expect(announced('في بلدة قديم', place('قديم', 'city'))).toEqual([]);
  });

  it('is no person, day, word of grammar or title, unless the name goes on', () => {
    for (const word of ['محمد', 'الخميس', 'هناك', 'الملك']) {
      expect(announced(`مدينة ${word}`, place(word, 'city')), word).toEqual([]);
    }
    expect(announced('مدينة الملك خالد', place('الملك خالد', 'city'))).toEqual(['الملك خالد']);
  });

  it('is no everyday word, but for divisions, of which only an adjective without the article is none', () => {
    expect(announced('مدينة نخيل', place('نخيل', 'city'))).toEqual([]);
    expect(announced('ولاية عثمانية', place('عثمانية', 'division'))).toEqual([]);
    expect(announced('ولاية نخيل', place('نخيل', 'division'))).toEqual(['نخيل']);
    expect(announced('ولاية العثمانية', place('العثمانية', 'division'))).toEqual(['العثمانية']);
    expect(announced('مدينة القديم', place('القديم', 'city'))).toEqual([]);
  });
});
