import { describe, expect, it } from 'vitest';
import { type PlaceKind, placeId } from '../../src/domain/gazetteer/place.ts';
import { arabicScriptNamer, inLettersOf } from './arabic-script-names.ts';
import type { Entry } from './entry.ts';

const entry = (kind: PlaceKind, arabic: string, names: Entry['names'] = {}): Entry => ({
  id: placeId(`yaqut:${arabic}`),
  kind,
  lat: 0,
  lon: 0,
  country: placeId('iso:IQ'),
  parent: null,
  population: 0,
  arabic: [arabic],
  names,
  derived: false,
});

describe('inLettersOf', () => {
  it.each([
    ['fa', 'الشونة الجنوبية', 'الشونه الجنوبیه'],
    ['ur', 'الشونة الجنوبية', 'الشونہ الجنوبیہ'],
    ['fa', 'أم كلثوم', 'ام کلثوم'],
    ['ur', 'النهر', 'النہر'],
    ['fa', 'عمّان', 'عمان'],
    ['fa', 'كربلاء', 'کربلا'],
    ['ur', 'شرق كربلاء الجديدة', 'شرق کربلا الجدیدہ'],
  ] as const)('writes in %s %s as %s', (language, arabic, written) => {
    expect(inLettersOf(language, arabic)).toBe(written);
  });
});

describe('names worked out for Persian and Urdu', () => {
  const london = entry('city', 'لندن', { fa: 'لندن', ur: 'لندن' });
  const mecca = entry('city', 'مكة المكرمة', { fa: 'مکه', ur: 'مکہ' });
  const persian = arabicScriptNamer('fa', [london, mecca]);
  const urdu = arabicScriptNamer('ur', [london, mecca]);

  it('translate the place noun and name what it belongs to as the language does', () => {
    expect(persian(entry('facility', 'مطار مكة المكرمة'))).toBe('فرودگاه مکه');
    expect(urdu(entry('facility', 'مطار مكة المكرمة'))).toBe('مکہ ہوائی اڈا');
    expect(persian(entry('facility', 'مستشفى الكندي'))).toBe('بیمارستان الکندی');
  });

  it('take no class word along from the name of a division', () => {
    const gaza = entry('division', 'غزة', { fa: 'استان غزه', ur: 'محافظہ غزہ' });
    expect(arabicScriptNamer('fa', [gaza])(entry('water', 'وادي غزة'))).toBe('وادی غزه');
    expect(arabicScriptNamer('ur', [gaza])(entry('water', 'وادي غزة'))).toBe('وادی غزہ');
  });

  it('leave the noun in a town’s own name', () => {
    expect(persian(entry('city', 'قصر بن غشير'))).toBe('قصر بن غشیر');
    expect(persian(entry('city', 'مدينة نصر'))).toBe('شهر نصر');
  });

  it('leave the article off towns, not off what else begins with it', () => {
    expect(persian(entry('city', 'البصرة'))).toBe('بصره');
    expect(urdu(entry('city', 'البصرة'))).toBe('بصرہ');
    expect(persian(entry('region', 'الشام'))).toBe('الشام');
  });

  it('leave out the adjective that only tells a town apart in a text', () => {
    expect(persian(entry('city', 'الصويرة العراقية'))).toBe('صویره');
    expect(persian(entry('facility', 'الجامعة العراقية'))).toBe('الجامعه العراقیه');
  });
});
