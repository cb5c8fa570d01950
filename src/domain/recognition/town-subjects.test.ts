import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { subjectNames } from './subject-names.ts';
import { dictionary, readIn } from './testdata/small-world.ts';

const everyday = dictionary({ noun: 'صور باب' });
const town = (name: string, population = 10_000, kind: PlaceKind = 'city') =>
  makePlace({ id: `t:${kind}-${name}`, kind, names: [name], population });

/** The names that are taken for a town's by what stands around them. */
function subjects(source: string, ...places: ReturnType<typeof town>[]): string[] {
  const { text, types } = readIn(places, source, everyday);
  return subjectNames(text, types).map(({ start, end }) => source.slice(start, end));
}

describe('the bare subject of what only a town does', () => {
  it('is the town of that name', () => {
    expect(subjects('شهدت حمص هدوءا', town('حمص'))).toEqual(['حمص']);
    expect(subjects('وشهدت خان يونس هدوءا', town('خان يونس'))).toEqual(['خان يونس']);
    expect(subjects('فشهدت صور', town('صور'))).toEqual(['صور']);
    expect(subjects('شهدت حمص ثم شهدت صور', town('صور'), town('حمص'))).toEqual(['حمص', 'صور']);
  });

  it('stands right after it, without what else could be joined to it', () => {
    expect(subjects('شهدت، حمص', town('حمص'))).toEqual([]);
    expect(subjects('شهدت أن حمص', town('حمص'))).toEqual([]);
    expect(subjects('شهدت وحمص', town('حمص'))).toEqual([]);
    expect(subjects('قالت حمص', town('حمص'))).toEqual([]);
    expect(subjects('شهدت', town('شهدت'))).toEqual([]);
  });

  it('is a division or a town of some size', () => {
    expect(subjects('شهدت حمص', town('حمص', 9_999))).toEqual([]);
    expect(subjects('شهدت حمص', town('حمص', 10_000, 'division'))).toEqual(['حمص']);
    expect(subjects('شهدت حمص', town('حمص', 10_000, 'facility'))).toEqual([]);
    expect(subjects('شهدت حمص', town('حمص', 10_000, 'facility'), town('حمص'))).toEqual(['حمص']);
    expect(subjects('شهدت حمص', town('حمص', 9_000), town('حمص', 10_000, 'division'))).toEqual(['حمص']);
  });

  it('is a well-known one where the word is a noun with the article', () => {
    expect(subjects('شهدت الباب هدوءا', town('الباب', 79_999))).toEqual([]);
    expect(subjects('شهدت الباب هدوءا', town('الباب', 80_000))).toEqual(['الباب']);
  });

  it('is no person, day or word of grammar, unless the name goes on', () => {
    for (const word of ['محمد', 'الخميس', 'هناك', 'الملك']) {
      expect(subjects(`شهدت ${word} هدوءا`, town(word, 900_000)), word).toEqual([]);
    }
    expect(subjects('شهدت أم الفحم هدوءا', town('أم الفحم'))).toEqual(['أم الفحم']);
  });
});

describe('what a place bears', () => {
  it('tells of a town only together with what comes over places', () => {
    expect(subjects('تعرضت صور لقصف عنيف', town('صور'))).toEqual(['صور']);
    expect(subjects('تعرضت خان يونس لقصف عنيف', town('خان يونس'), town('خان'))).toEqual(['خان يونس']);
    expect(subjects('تعرضت صور المعرض للتلف', town('صور'))).toEqual([]);
    expect(subjects('تعرضت صور', town('صور'))).toEqual([]);
    expect(subjects('لقصف صور', town('صور'))).toEqual([]);
  });
});

describe('an office', () => {
  it('is that of the town named after it', () => {
    expect(subjects('قال رئيس بلدية صيدا إنه سافر', town('صيدا'))).toEqual(['صيدا']);
    expect(subjects('محافظ الباب', town('الباب', 80_000))).toEqual(['الباب']);
  });
});

describe('a name after في and إلى', () => {
  it('is the town where it is no other word and spelled just so', () => {
    expect(subjects('وقتل في المقدادية ثلاثة', town('المقدادية'))).toEqual(['المقدادية']);
    expect(subjects('عاد إلى المقدادية', town('المقدادية'))).toEqual(['المقدادية']);
    expect(subjects('عاد من المقدادية', town('المقدادية'))).toEqual([]);
    expect(subjects('قتل في المقداديه ثلاثة', town('المقدادية'))).toEqual([]);
    expect(subjects('قتل في المقدادية ثلاثة', town('المقدادية'), town('المقداديه'))).toEqual(['المقدادية']);
    expect(subjects('قتل في الباب ثلاثة', town('الباب', 900_000))).toEqual([]);
    expect(subjects('قتل في قنا ثلاثة', town('قنا'))).toEqual([]);
    expect(subjects('قتل في قناا ثلاثة', town('قناا'))).toEqual(['قناا']);
    expect(subjects('قتل في خان يونس ثلاثة', town('خان يونس'))).toEqual([]);
  });
});

describe('what is visited', () => {
  it('is a well-known town, spelled as it is', () => {
    expect(subjects('يزور جدة غدا', town('جدة', 80_000))).toEqual(['جدة']);
    expect(subjects('وغادرت خان يونس', town('خان يونس', 90_000))).toEqual(['خان يونس']);
    expect(subjects('يزور جده', town('جدة', 80_000))).toEqual([]);
    expect(subjects('يزور جدة', town('جدة', 79_999))).toEqual([]);
    expect(subjects('زار محمد', town('محمد', 90_000))).toEqual([]);
  });
});
