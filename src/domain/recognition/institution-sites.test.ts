import { describe, expect, it } from 'vitest';
import { makePlace } from '../testdata/news-places.ts';
import { institutionSites } from './institution-sites.ts';
import { readIn } from './testdata/small-world.ts';

const facility = (...names: [string, ...string[]]) =>
  makePlace({ id: `t:${names[0]}`, kind: 'facility', names });
const PLACES = [
  facility('معهد الأورام', 'المعهد القومي للأورام'),
  facility('جامعة القاهرة'),
  facility('متحف'),
  facility('برج القاهرة'),
  makePlace({ id: 't:school', kind: 'city', names: ['مدرسة النور'] }),
];

/** The institutions that are taken for a site by what stands before them. */
function sites(source: string): string[] {
  const { text, types } = readIn(PLACES, source);
  return institutionSites(text, types).map(({ start, end }) => source.slice(start, end));
}

describe('an institution of the gazetteer', () => {
  it('is a site where something is beside it or happens at it', () => {
    expect(sites('انفجار أمام معهد الأورام')).toEqual(['معهد الأورام']);
    expect(sites('وحريق المعهد القومي للأورام')).toEqual(['المعهد القومي للأورام']);
    expect(sites('حريق بمحيط معهد الأورام ثم إخلاء جامعة القاهرة')).toEqual([
      'معهد الأورام',
      'جامعة القاهرة',
    ]);
    expect(sites('تجمعوا داخل جامعة القاهرة')).toEqual(['جامعة القاهرة']);
  });

  it('is near by what «من» follows, not where something comes from', () => {
    expect(sites('بالقرب من معهد الأورام')).toEqual(['معهد الأورام']);
    expect(sites('على بعد أمتار من جامعة القاهرة')).toEqual(['جامعة القاهرة']);
    expect(sites('بيان من معهد الأورام')).toEqual([]);
  });

  it('is read through the sign of a hashtag and quotation marks', () => {
    expect(sites('تصادم قرب #معهد_الأورام')).toEqual(['معهد_الأورام']);
    expect(sites('انفجار "معهد الأورام"')).toEqual(['معهد الأورام']);
    expect(sites('انفجار. معهد الأورام')).toEqual([]);
    expect(sites('معهد الأورام')).toEqual([]);
  });

  it('is a site inside unless it is one of learning, where people work and study', () => {
    expect(sites('حريق كبير في معهد الأورام')).toEqual(['معهد الأورام']);
    expect(sites('المرضى بمعهد الأورام')).toEqual(['معهد الأورام']);
    expect(sites('تبرع لمعهد الأورام')).toEqual([]);
    expect(sites('أستاذ في جامعة القاهرة')).toEqual([]);
    expect(sites('الدراسة بجامعة القاهرة')).toEqual([]);
  });

  it('is none where it speaks', () => {
    expect(sites('قالت جامعة القاهرة إن مدير معهد الأورام بخير')).toEqual([]);
  });

  it('has a name of several words, all of whose places are sites, and the noun of an institution', () => {
    expect(sites('أمام متحف')).toEqual([]);
    expect(sites('أمام برج القاهرة')).toEqual([]);
    expect(sites('أمام مدرسة النور')).toEqual([]);
  });
});
