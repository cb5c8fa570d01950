import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { joinMatches, matchSpan, namesWithPlaceNoun } from './match-span.ts';
import { WordTypes } from './tagger/word-type.ts';

const place = (name: string, kind: PlaceKind, id = `t:${name}`) => makePlace({ id, kind, names: [name] });

/** A text whose tagged names are in brackets, read in a world of these places. */
function readTagged(marked: string, places: readonly Place[]) {
  const source = marked.replace(/[[\]]/gu, '');
  const text = analyse(source);
  const types = new WordTypes(createGazetteer(places));
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  const tagged = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: name = '' }) => ({
    firstWord: marked.slice(0, index).split(/\s+/u).length - 1,
    wordCount: name.split(' ').length,
    probability: 1,
  }));
  return { source, text, words, tagged };
}

/** What is marked in the end, each with the place it may be. */
function joined(marked: string, ...places: readonly Place[]): string[] {
  const { source, text, words, tagged } = readTagged(marked, places);
  const spans = tagged.map((span) => matchSpan(text, words, span));
  return joinMatches(spans, namesWithPlaceNoun(text, words)).map(
    ({ start, end, names: [name] }) => `${source.slice(start, end)}=${name?.places[0]?.id.slice(2) ?? ''}`,
  );
}

describe('a place noun and the name after it that the tagger found', () => {
  it('are marked at the name and mean the place that has both', () => {
    expect(
      joined('على [النيجر] ونهر [النيجر] أمس', place('النيجر', 'country'), place('نهر النيجر', 'water')),
    ).toEqual(['النيجر=النيجر', 'النيجر=نهر النيجر']);
    expect(joined('في جبل [عامل] أمس', place('عامل', 'city'), place('جبل عامل', 'landform'))).toEqual([
      'عامل=جبل عامل',
    ]);
    expect(joined('في حي [الأمل] أمس', place('الأمل', 'city'), place('حي الأمل', 'district'))).toEqual([
      'الأمل=حي الأمل',
    ]);
  });

  it.each([
    ['of a territory', 'قطاع [غزة]', place('قطاع غزة', 'territory'), place('غزة', 'city')],
    ['of a facility', 'مرفأ [بيروت]', place('مرفأ بيروت', 'facility'), place('بيروت', 'city')],
    ['of a city beside a territory', 'مدينة [غزة]', place('مدينة غزة', 'city'), place('غزة', 'territory')],
    ['of a region beside a country', 'ساحل [عمان]', place('ساحل عمان', 'region'), place('عمان', 'country')],
    [
      'of a district with a longer name',
      'حي [تل الهوا]',
      place('حي تل الهوا', 'district'),
      place('تل الهوا', 'city'),
    ],
  ])('are marked as one, being the name %s', (_, marked, whole, bare) => {
    expect(joined(`في ${marked} أمس`, whole, bare)).toEqual([`${whole.names[0]}=${whole.names[0]}`]);
  });

  const BARE: readonly (readonly [string, string, readonly Place[]])[] = [
    ['a city beside itself', 'مدينة [غزة]', [makePlace({ id: 't:غزة', names: ['غزة', 'مدينة غزة'] })]],
    [
      'a city beside another city',
      'مدينة [غزة]',
      [place('مدينة غزة', 'city', 't:غزة'), place('غزة', 'city', 't:other')],
    ],
    [
      'a region beside a city',
      'ساحل [عمان]',
      [place('ساحل عمان', 'region', 't:عمان'), place('عمان', 'city', 't:other')],
    ],
  ];
  it.each(BARE)('are marked at the bare name of %s', (_, marked, places) => {
    const [, name = ''] = /\[(.+)\]/u.exec(marked) ?? [];
    expect(joined(`في ${marked} أمس`, ...places)).toEqual([`${name}=${name}`]);
  });

  it('are marked as one where the bare name is no place', () => {
    expect(joined('في مخيم [جباليا] أمس', place('مخيم جباليا', 'district'))).toEqual([
      'مخيم جباليا=مخيم جباليا',
    ]);
  });

  it('are marked as one where the name goes on', () => {
    expect(
      joined('في نهر [النيل] الأزرق أمس', place('نهر النيل الأزرق', 'water'), place('النيل', 'city')),
    ).toEqual(['نهر النيل الأزرق=نهر النيل الأزرق']);
    expect(
      joined('في نهر النيل [الأزرق] أمس', place('نهر النيل الأزرق', 'water'), place('الأزرق', 'city')),
    ).toEqual(['نهر النيل الأزرق=نهر النيل الأزرق']);
  });

  it('leave what stands before and after them', () => {
    const world = [
      place('بيروت', 'city'),
      place('صيدا', 'city'),
      place('نهر الليطاني', 'water'),
      place('مستشفى الشفاء', 'facility'),
      place('الليطاني', 'city'),
    ];
    expect(joined('[بيروت] مستشفى الشفاء نهر [الليطاني] [صيدا]', ...world)).toEqual([
      'بيروت=بيروت',
      'مستشفى الشفاء=مستشفى الشفاء',
      'الليطاني=نهر الليطاني',
      'صيدا=صيدا',
    ]);
    expect(joined('[بيروت] ثم [صيدا]', ...world)).toEqual(['بيروت=بيروت', 'صيدا=صيدا']);
    expect(joined('مستشفى الشفاء', ...world)).toEqual(['مستشفى الشفاء=مستشفى الشفاء']);
  });
});

describe('names that speak for themselves', () => {
  const speaking = (source: string, ...places: readonly Place[]) => {
    const { text, words } = readTagged(source, places);
    return namesWithPlaceNoun(text, words).map(({ start, end }) => source.slice(start, end));
  };

  it('have a place noun that is part of them', () => {
    expect(speaking('في مستشفى الشفاء', place('مستشفى الشفاء', 'facility'))).toEqual(['مستشفى الشفاء']);
    expect(speaking('في قرية الشفاء', place('الشفاء', 'city'))).toEqual([]);
    expect(speaking('في القاهرة', place('القاهرة', 'city'))).toEqual([]);
  });

  it('are no divisions and countries, which go by their bare name', () => {
    expect(speaking('في محافظة أسوان', place('محافظة أسوان', 'division'))).toEqual([]);
    expect(
      speaking(
        'في محافظة أسوان',
        place('محافظة أسوان', 'division'),
        place('محافظة أسوان', 'facility', 't:office'),
      ),
    ).toEqual(['محافظة أسوان']);
  });

  it('begin with a noun of another sense only where they are sites', () => {
    expect(speaking('في باب الهوى', place('باب الهوى', 'facility'))).toEqual(['باب الهوى']);
    expect(speaking('في باب الزوار', place('باب الزوار', 'city'))).toEqual([]);
    expect(
      speaking('في باب الهوى', place('باب الهوى', 'facility'), place('باب الهوى', 'city', 't:b')),
    ).toEqual([]);
    expect(speaking('في كتاب الهوى', place('كتاب الهوى', 'facility'))).toEqual([]);
    expect(speaking('في الكتاب الأخضر', place('الكتاب الأخضر', 'facility'))).toEqual([]);
  });

  it('are taken one after the other', () => {
    const world = [
      place('مستشفى باب الهوى', 'facility'),
      place('باب الهوى', 'facility'),
      place('نهر العاصي', 'water'),
    ];
    expect(speaking('في مستشفى باب الهوى نهر العاصي باب الهوى', ...world)).toEqual([
      'مستشفى باب الهوى',
      'نهر العاصي',
      'باب الهوى',
    ]);
  });
});

describe('a name that the gazetteer lacks', () => {
  const marked = (source: string, ...places: readonly Place[]) => {
    const { text, words, tagged, source: plain } = readTagged(source, places);
    const { start, end, names } = matchSpan(text, words, tagged[0] as (typeof tagged)[0]);
    expect(names).toEqual([]);
    return plain.slice(start, end);
  };

  it.each([
    ['من هنا [والمزرعة]', 'المزرعة'],
    ['[والمزرعة] هناك', 'المزرعة'],
    ['سار [بالمزرعة]', 'المزرعة'],
    ['سار [بالحي]', 'بالحي'],
    ['من هنا [وزحلاوة]', 'زحلاوة'],
    ['[وزحلاوة] هناك', 'وزحلاوة'],
    ['من هنا [وردة]', 'وردة'],
    ['من هنا [لبراق]', 'لبراق'],
    ['من هنا [زحلاوة]', 'زحلاوة'],
    ['من هنا [زحلاو]', 'زحلاو'],
    ['من هنا [المزرعة]', 'المزرعة'],
  ])('loses only what is surely joined to it: %s', (source, name) => expect(marked(source)).toBe(name));

  it('is not the place of one of its words', () => {
    expect(marked('في [خان زحلاوة] أمس', place('خان', 'city'))).toBe('خان زحلاوة');
  });

  it('leaves a nationality after it out, unless it has the article', () => {
    const norway = place('النرويج', 'country');
    expect(marked('في [ستافنجر النرويجية] أمس', norway)).toBe('ستافنجر');
    expect(marked('في [الأراضي النرويجية] أمس', norway)).toBe('الأراضي النرويجية');
    expect(marked('في [النرويجية] أمس', norway)).toBe('النرويجية');
  });
});
