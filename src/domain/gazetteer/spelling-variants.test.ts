import { describe, expect, it } from 'vitest';
import { type Place, type PlaceKind, placeId } from './place.ts';
import { spellingVariants } from './spelling-variants.ts';

const place = (country: string, kind: PlaceKind = 'city', population = 1_000_000): Place => ({
  id: placeId('geonames:1'),
  kind,
  position: { lat: 0, lon: 0 },
  country: placeId(`iso:${country}`),
  population,
  names: ['مكان'],
});

describe('spellingVariants', () => {
  it.each([
    ['هامبورغ', 'هامبورج', 'DE'],
    ['هامبورغ', 'هامبرغ', 'DE'],
    ['هيوستن', 'هيوستون', 'US'],
    ['شيكاجو', 'شيكاغو', 'US'],
    ['انغلترا', 'انكلترا', 'GB'],
    ['تشيناي', 'شيناي', 'IN'],
    ['ستوكهولم', 'استوكهولم', 'SE'],
    ['كابول', 'كابل', 'AF'],
    ['سان فرانسيسكو', 'سانفرانسيسكو', 'US'],
    ['ابو ظبي', 'ابوظبي', 'AE'],
    ['حفر الباطن', 'حفرالباطن', 'SA'],
    ['ابو ظبي', 'ابي ظبي', 'AE'],
    ['ابو غريب', 'ابا غريب', 'IQ'],
    ['ابي الخصيب', 'ابو الخصيب', 'IQ'],
  ])('knows %s as %s too', (name, variant, country) => {
    expect(spellingVariants(name, place(country))).toContain(variant);
  });

  it('makes no other word of a name', () => {
    expect(spellingVariants('البرتغال', place('PT', 'country'))).not.toContain('البرتقال');
  });

  it('drops the article of foreign countries', () => {
    const senegal = { ...place('SN', 'country'), id: placeId('iso:SN'), country: undefined };
    const { country: _, ...withoutCountry } = senegal;
    expect(spellingVariants('السنغال', withoutCountry)).toContain('سنغال');
  });

  it.each([
    ['Arab towns, whose letters are settled', 'جده', place('SA')],
    ['small towns abroad', 'تشيبينغ نورتون', place('GB', 'city', 6000)],
    ['facilities', 'متحف اللوفر', place('FR', 'facility')],
    ['names made of Arabic words', 'المحافظه الجنوبيه', place('SN', 'division')],
  ])('leaves %s as they are', (_, name, of) => {
    expect(spellingVariants(name, of)).toEqual([]);
  });
});
