import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { namesFrom } from './find-names.ts';
import { markOfName } from './mark-of-name.ts';
import { readIn } from './testdata/small-world.ts';

const place = (name: string, kind: PlaceKind) => makePlace({ id: `t:${name}`, kind, names: [name] });

/** What is marked of the longest name that begins at the second word, and the place it means. */
function marked(source: string, ...places: readonly Place[]): string {
  const { text, types } = readIn(places, source);
  const [whole] = namesFrom(text, types, 1);
  if (!whole) throw new Error(`no name in ${source}`);
  const { start, end, names } = markOfName(text, types, whole);
  return `${source.slice(start, end)} = ${names[0]?.places[0]?.id.slice(2)}`;
}

describe('the noun of a place', () => {
  it('is outside the mark where what follows is a name by itself, and the place is that of both', () => {
    expect(marked('عند نهر الليطاني', place('نهر الليطاني', 'water'), place('الليطاني', 'city'))).toBe(
      'الليطاني = نهر الليطاني',
    );
    expect(marked('إلى بميناء طرطوس', place('ميناء طرطوس', 'facility'), place('طرطوس', 'city'))).toBe(
      'طرطوس = ميناء طرطوس',
    );
    expect(marked('في قطاع غزة', place('قطاع غزة', 'territory'), place('غزة', 'city'))).toBe(
      'غزة = قطاع غزة',
    );
  });

  it('is inside where the name is none without it', () => {
    expect(marked('في مدينة حمد', place('مدينة حمد', 'district'), place('حماد', 'city'))).toBe(
      'مدينة حمد = مدينة حمد',
    );
    expect(marked('في مدينة حمد الجديدة', place('مدينة حمد الجديدة', 'district'), place('حمد', 'city'))).toBe(
      'مدينة حمد الجديدة = مدينة حمد الجديدة',
    );
  });

  it('is outside with an epithet of a site', () => {
    expect(
      marked('في مطار بغداد الدولي', place('مطار بغداد الدولي', 'facility'), place('بغداد', 'city')),
    ).toBe('بغداد = مطار بغداد الدولي');
    expect(
      marked('في مطار بغداد القديم', place('مطار بغداد القديم', 'facility'), place('بغداد', 'city')),
    ).toBe('مطار بغداد القديم = مطار بغداد القديم');
  });

  it('is never inside where it is one that any name can follow', () => {
    expect(marked('في بلدة طويلة', place('بلدة طويلة', 'city'))).toBe('طويلة = بلدة طويلة');
    expect(marked('في حي الدرجة الأولى', place('حي الدرجة الأولى', 'district'))).toBe(
      'الدرجة الأولى = حي الدرجة الأولى',
    );
  });

  it('is inside where it alone tells the place from another', () => {
    expect(marked('في جبل لبنان', place('جبل لبنان', 'division'), place('لبنان', 'country'))).toBe(
      'جبل لبنان = جبل لبنان',
    );
    expect(marked('في محافظة بابل', place('محافظة بابل', 'division'), place('بابل', 'city'))).toBe(
      'بابل = محافظة بابل',
    );
    expect(marked('في مدينة غزة', place('مدينة غزة', 'city'), place('غزة', 'territory'))).toBe(
      'مدينة غزة = مدينة غزة',
    );
    expect(marked('في مدينة غزة', place('مدينة غزة', 'city'), place('غزة', 'city'))).toBe('غزة = مدينة غزة');
  });

  it('is inside in the names of countries, seas and what has no such noun', () => {
    expect(marked('في منطقة عمان', place('منطقة عمان', 'country'), place('عمان', 'city'))).toBe(
      'منطقة عمان = منطقة عمان',
    );
    expect(marked('في خليج عدن', place('خليج عدن', 'water'), place('عدن', 'city'))).toBe(
      'خليج عدن = خليج عدن',
    );
    expect(marked('في بيروت أمس', place('بيروت', 'city'))).toBe('بيروت = بيروت');
  });
});

describe('the nationality of a place', () => {
  const lebanon = makePlace({ id: 'iso:LB', kind: 'country', names: ['لبنان'] });
  const tripoli = makePlace({
    id: 't:tripoli',
    kind: 'city',
    names: ['طرابلس اللبنانية'],
    country: 'iso:LB',
  });
  const market = makePlace({
    id: 't:market',
    kind: 'facility',
    names: ['السوق اللبنانية'],
    country: 'iso:LB',
  });
  const other = makePlace({ id: 't:other', kind: 'city', names: ['طرابلس اللبنانية'], country: 'iso:LY' });

  it('is outside the mark of a town that lies there', () => {
    expect(marked('في طرابلس اللبنانية', lebanon, tripoli)).toBe('طرابلس = tripoli');
    expect(marked('من بطرابلس اللبنانية', lebanon, tripoli)).toBe('طرابلس = tripoli');
  });

  it('is inside where it says something else', () => {
    expect(marked('في طرابلس اللبنانية', lebanon, other)).toBe('طرابلس اللبنانية = other');
    expect(marked('في السوق اللبنانية', lebanon, market)).toBe('السوق اللبنانية = market');
  });
});
