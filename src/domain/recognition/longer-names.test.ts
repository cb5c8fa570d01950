import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { namesFrom } from './find-names.ts';
import { readBracketed, told } from './testdata/small-world.ts';
import { drawnOut } from './whole-names.ts';

const place = (name: string, kind: PlaceKind = 'city', ...others: string[]): Place =>
  makePlace({ id: `t:${name}`, kind, names: [name, ...others] });

/** What the names in brackets are drawn out to. */
function drawn(bracketed: string, ...places: readonly Place[]): string[] {
  const { text, types, matches } = readBracketed(places, bracketed);
  return drawnOut(text, types, matches).map((match) => told(text, match));
}

describe('a name that is part of a longer one', () => {
  it('is drawn out to it where the longer one begins or ends with it or holds it', () => {
    const nile = place('النيل', 'water');
    expect(drawn('في [النيل] الأزرق', nile, place('النيل الأزرق', 'water'))).toEqual([
      'النيل الأزرق=النيل الأزرق',
    ]);
    expect(drawn('في أعالي [النيل]', nile)).toEqual(['النيل=النيل']);
    expect(drawn('في نجع بني [حسن] الشرقي', place('حسن'), place('نجع بني حسن الشرقي'))).toEqual([
      'نجع بني حسن الشرقي=نجع بني حسن الشرقي',
    ]);
    expect(drawn('في كوم بني نجع [حسن]', place('حسن'), place('كوم بني نجع حسن'))).toEqual([
      'كوم بني نجع حسن=كوم بني نجع حسن',
    ]);
  });

  it('is left where the longer one begins farther before it than names do', () => {
    expect(drawn('كوم بني نجع شبرا [حسن]', place('حسن'), place('كوم بني نجع شبرا حسن'))).toEqual(['حسن=حسن']);
  });

  it('is left where the longer name is another of its own', () => {
    expect(drawn('في [غزة] هاشم', place('غزة', 'city', 'غزة هاشم'))).toEqual(['غزة=غزة']);
  });

  it('is left where the longer name would end before it does', () => {
    const zayed = place('الشيخ زايد');
    expect(drawn('في كفر [الشيخ زايد]', place('كفر الشيخ'), zayed)).toEqual(['الشيخ زايد=الشيخ زايد']);
    expect(drawn('كفر بني [الشيخ زايد]', place('كفر بني الشيخ'), zayed)).toEqual(['الشيخ زايد=الشيخ زايد']);
  });

  it('keeps the meaning that a place noun before it has told', () => {
    const world = [place('النيجر', 'country'), place('نهر النيجر', 'water')];
    const { text, types, matches } = readBracketed(world, 'على نهر [النيجر]');
    const river = namesFrom(text, types, 1)[0]?.names ?? [];
    const told = matches.map((match) => ({ ...match, names: river }));
    expect(drawnOut(text, types, told)).toEqual(told);
  });

  it('is left where the name would take in و, which is joined to the first', () => {
    const world = [place('وادي'), place('ادي حلفا'), place('وادي حلفا')];
    expect(drawn('[وادي] حلفا', ...world)).toEqual(['وادي حلفا=وادي حلفا']);
    expect(drawn('[وادي] حلفا', place('وادي'), place('ادي حلفا'))).toEqual(['وادي=وادي']);
  });

  it('is the one that comes first, and what that one takes is gone', () => {
    const world = [place('أم'), place('الفحم'), place('أم الفحم')];
    expect(drawn('في [أم] [الفحم]', ...world)).toEqual(['أم الفحم=أم الفحم']);
    expect(drawn('في [أم] [الفحم] [أم]', ...world)).toEqual(['أم الفحم=أم الفحم', 'أم=أم']);
  });

  it('is left where the longer one would reach into a name before or cut the next', () => {
    const world = [place('خان'), place('يونس'), place('الغربية'), place('خان يونس'), place('يونس الغربية')];
    expect(drawn('[خان] [يونس] الغربية', ...world)).toEqual(['خان يونس=خان يونس']);
    const cut = [...world, place('الغربية الكبيرة')];
    expect(drawn('[يونس] [الغربية الكبيرة]', ...cut)).toEqual([
      'يونس=يونس',
      'الغربية الكبيرة=الغربية الكبيرة',
    ]);
    expect(drawn('[خان يونس] [الغربية]', ...world)).toEqual(['خان يونس=خان يونس', 'الغربية=الغربية']);
  });

  it('is left where و adds another place', () => {
    const world = [place('النمسا', 'country'), place('المجر', 'country'), place('النمسا والمجر', 'region')];
    expect(drawn('بين [النمسا] و[المجر]', ...world)).toEqual(['النمسا=النمسا', 'المجر=المجر']);
    expect(drawn('في [النمسا] والمجر', ...world)).toEqual(['النمسا والمجر=النمسا والمجر']);
  });
});

describe('a place noun before a name', () => {
  it('tells which place of the name is meant, and the mark stays', () => {
    expect(drawn('في محافظة [النبطية]', place('النبطية'), place('محافظة النبطية', 'division'))).toEqual([
      'النبطية=محافظة النبطية',
    ]);
  });

  it('tells nothing where the name goes on or other words stand between', () => {
    const world = [place('النبطية'), place('محافظة النبطية التحتا', 'division')];
    expect(drawn('في محافظة [النبطية] التحتا', ...world)).toEqual(['النبطية=النبطية']);
    expect(drawn('في محافظة شمال [سيناء]', place('سيناء'), place('محافظة شمال سيناء', 'division'))).toEqual([
      'سيناء=سيناء',
    ]);
  });

  it('belongs to the name where it announces neither it nor the longer one', () => {
    expect(drawn('في جبل [لبنان]', place('لبنان', 'country'), place('جبل لبنان', 'division'))).toEqual([
      'جبل لبنان=جبل لبنان',
    ]);
    expect(drawn('في مدينة [نصر]', place('نصر'), place('مدينة نصر', 'district'))).toEqual(['نصر=نصر']);
  });

  it('that announces no kind of place changes nothing', () => {
    expect(drawn('في ساحل [سليم]', place('سليم'), place('ساحل سليم'))).toEqual(['سليم=سليم']);
  });

  it('is no other word: one that means nothing else belongs to the name, another does not', () => {
    expect(drawn('في كفر [قاسم]', place('قاسم'), place('كفر قاسم'))).toEqual(['كفر قاسم=كفر قاسم']);
    expect(drawn('قال [قاسم]', place('قاسم'), place('قال قاسم'))).toEqual(['قاسم=قاسم']);
  });
});

describe('a direction before a name', () => {
  const darfur = place('دارفور', 'region');

  it('belongs to the name of a country', () => {
    const sudan = place('السودان', 'country');
    expect(drawn('في جنوب [السودان]', sudan, place('جنوب السودان', 'country'))).toEqual([
      'جنوب السودان=جنوب السودان',
    ]);
    expect(drawn('بين شمال وجنوب [السودان]', sudan, place('جنوب السودان', 'country'))).toEqual([
      'السودان=السودان',
    ]);
    expect(drawn('جنوب [السودان]', sudan, place('جنوب السودان', 'country'))).toEqual([
      'جنوب السودان=جنوب السودان',
    ]);
  });

  it('belongs to that of a division which has no other', () => {
    expect(drawn('في شمال [دارفور]', darfur, place('شمال دارفور', 'division'))).toEqual([
      'شمال دارفور=شمال دارفور',
    ]);
    expect(drawn('في شمال [دارفور]', darfur, place('دارفور الشمالية', 'division', 'شمال دارفور'))).toEqual([
      'دارفور=دارفور',
    ]);
    expect(drawn('في شمال [دارفور]', darfur, place('شمال دارفور', 'city'))).toEqual(['دارفور=دارفور']);
  });

  it('belongs to no division that is a part of a country', () => {
    expect(drawn('في شمال [لبنان]', place('لبنان', 'country'), place('شمال لبنان', 'division'))).toEqual([
      'لبنان=لبنان',
    ]);
  });
});
