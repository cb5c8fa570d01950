import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../../gazetteer/place.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { readIn } from '../testdata/small-world.ts';
import { coverWithNames } from './cover.ts';

const place = (name: string, kind: PlaceKind = 'city', population = 0): Place =>
  makePlace({ id: `t:${kind}-${name}`, kind, names: [name], population });

/** How each word of a text stands in the names of a world, one digit a word. */
function positions(source: string, ...names: readonly string[]): string {
  const { text, types } = readIn(
    names.map((name) => place(name)),
    source,
  );
  return coverWithNames(text, types).position.join('');
}

/** What is known of the name at the second word of a text. */
function known(source: string, ...places: readonly Place[]) {
  const { text, types } = readIn(places, source);
  const packed = coverWithNames(text, types).attributes[1] ?? 0;
  return {
    kind: packed & 7,
    exact: (packed >> 3) & 1,
    proclitics: (packed >> 4) & 3,
    size: (packed >> 6) & 3,
    several: (packed >> 8) & 1,
    words: (packed >> 9) & 3,
  };
}

describe('the names of the gazetteer in a text', () => {
  it('are taken longest first from the left', () => {
    expect(positions('في روما ثم', 'روما')).toBe('010');
    expect(positions('في خان يونس ثم يونس', 'خان يونس', 'يونس', 'خان')).toBe('02401');
    expect(positions('نجع بني حسن الشرقي روما', 'نجع بني حسن الشرقي', 'حسن', 'روما')).toBe('23341');
    expect(positions('خان شيخون', 'خان يونس', 'شيخون')).toBe('01');
    expect(positions('خان، يونس', 'خان يونس')).toBe('00');
    expect(positions('لا شيء', 'روما')).toBe('00');
    expect(positions('', 'روما')).toBe('');
  });

  it('begin after a place noun or direction that another name can do without', () => {
    expect(positions('في جنوب أفريقيا', 'جنوب أفريقيا', 'أفريقيا')).toBe('051');
    expect(positions('في مدينة خان يونس', 'مدينة خان يونس', 'خان يونس')).toBe('0524');
    expect(positions('في جنوب أفريقيا', 'جنوب أفريقيا')).toBe('024');
    expect(positions('في جنوب خان يونس', 'جنوب خان يونس', 'خان')).toBe('0234');
    expect(positions('في كفر قاسم', 'كفر قاسم', 'قاسم')).toBe('024');
    expect(positions('في جنوب بأفريقيا', 'جنوب بأفريقيا', 'أفريقيا')).toBe('024');
    expect(positions('في جنوب روما', 'جنوب', 'روما')).toBe('011');
    expect(positions('في شبه الجزيرة', 'شبه الجزيرة', 'الجزيرة')).toBe('024');
  });
});

describe('what is known of a name', () => {
  it('is the kind of its places, the highest of several', () => {
    const kinds: readonly (readonly [PlaceKind, number])[] = [
      ['country', 1],
      ['territory', 1],
      ['division', 2],
      ['region', 3],
      ['city', 4],
      ['district', 5],
      ['facility', 6],
      ['water', 7],
      ['landform', 7],
    ];
    for (const [kind, group] of kinds) expect(known('في روما', place('روما', kind)).kind, kind).toBe(group);
    expect(known('في روما', place('روما', 'facility'), place('روما', 'region')).kind).toBe(3);
  });

  it('is whether it is spelled just so', () => {
    expect(known('في أسوان', place('أسوان')).exact).toBe(1);
    expect(known('في اسوان', place('أسوان')).exact).toBe(0);
    expect(known('في وبأسوان', place('أسوان')).exact).toBe(1);
    expect(known('في أم القرى', place('أم القرى')).exact).toBe(1);
    expect(known('في أم القري', place('أم القرى')).exact).toBe(1);
    expect(known('في ام القرى', place('أم القرى')).exact).toBe(0);
  });

  it('is how much is joined before it, how many people live there, whether several are called so, and its words', () => {
    expect(known('في روما', place('روما'))).toMatchObject({ proclitics: 0, size: 0, several: 0, words: 1 });
    expect(known('في بروما', place('روما', 'city', 1))).toMatchObject({ proclitics: 1, size: 1 });
    expect(known('في وبروما', place('روما', 'city', 99_999))).toMatchObject({ proclitics: 2, size: 1 });
    expect(known('في روما', place('روما', 'city', 1e5)).size).toBe(2);
    expect(known('في روما', place('روما', 'city', 999_999)).size).toBe(2);
    expect(known('في روما', place('روما', 'city', 1e6)).size).toBe(3);
    expect(known('في روما', place('روما', 'city', 1), place('روما', 'division', 1e6))).toMatchObject({
      size: 3,
      several: 1,
    });
    expect(known('في خان يونس', place('خان يونس')).words).toBe(2);
    expect(known('في نجع بني حسن الشرقي', place('نجع بني حسن الشرقي')).words).toBe(3);
  });
});
