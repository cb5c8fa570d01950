import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { placeOf } from './mention.ts';
import { recognise } from './recognise.ts';

type Sketch = Partial<Parameters<typeof makePlace>[0]>;
const place = (name: string, more: Sketch = {}) => makePlace({ id: `t:${name}`, names: [name], ...more });
const city = (name: string, population = 500_000) => place(name, { population });

/** What is found without a tagger, by rules alone, in a text and a world of these places. */
const found = (text: string, ...places: ReturnType<typeof place>[]) =>
  recognise(parsePlainText(text), createGazetteer(places)).map(
    (mention) => `${mention.text}=${placeOf(mention)?.slice(2)}`,
  );

describe('of names that overlap', () => {
  it('the longer one is taken, wherever it begins', () => {
    const names = [city('وادي النيل'), city('النيل الأزرق الكبير'), city('الكبير الغربي')];
    expect(found('في وادي النيل الأزرق الكبير الغربي', ...names)).toEqual([
      'النيل الأزرق الكبير=النيل الأزرق الكبير',
    ]);
  });

  it('of two as long the first one is taken', () => {
    expect(found('في باب البحر الأحمر', city('البحر الأحمر'), city('باب البحر'))).toEqual([
      'باب البحر=باب البحر',
    ]);
  });

  it('of two as long from the same word the one with fewer letters left out before it', () => {
    expect(found('وصل إلى وجدة', city('جدة', 4_000_000), city('وجدة'))).toEqual(['وجدة=وجدة']);
  });

  it('those beside each other are all taken, in the order of the text', () => {
    const names = [city('خان يونس'), city('القاهرة'), city('بيروت')];
    expect(found('القاهرة وخان يونس وبيروت', ...names).map((each) => each.split('=')[0])).toEqual([
      'القاهرة',
      'خان يونس',
      'بيروت',
    ]);
  });
});

describe('an organisation', () => {
  it.each(['جامعة القاهرة', 'وجامعة القاهرة', 'بجامعة القاهرة', 'لنادي القاهرة'])(
    'is no place: %s',
    (text) => {
      expect(found(text, city('القاهرة'))).toEqual([]);
    },
  );

  it.each([
    'شركة نفط القاهرة',
    'وقالت شركة كهرباء القاهرة',
    'موانئ القاهرة العالمية',
    'وسوق القاهرة المالي',
    'أرامكو القاهرة',
    'الخطوط القاهرة',
    'القاهرة للطيران',
    'بنك الإمارات القاهرة الوطني',
    'الرئيس التنفيذي للقاهرة القابضة',
    'قوات القاهرة الديمقراطية',
  ])('is no place, a company neither: %s', (text) => {
    expect(found(text, city('القاهرة'))).toEqual([]);
  });

  it.each([
    'نفط القاهرة',
    'شركة عند القاهرة',
    'موانئ القاهرة الكبيرة',
    'سوق القاهرة الكبير',
    'القاهرة للطاقة',
  ])('is no company: %s', (text) => {
    expect(found(text, city('القاهرة'))).toEqual(['القاهرة=القاهرة']);
  });

  it.each([
    ['وقعت قطر للطاقة', []],
    ['احتياجات قطر للغاز', ['قطر=قطر']],
  ])('is a company of one country alone by some trades: %s', (text, places) => {
    expect(found(text, place('قطر', { kind: 'country' }))).toEqual(places);
  });

  it('is known by its name: a club whole, an institution in spite of its first letter', () => {
    expect(found('في باريس سان جيرمان', city('باريس'))).toEqual([]);
    expect(found('في باريس سان دوني', city('باريس'))).toEqual(['باريس=باريس']);
    expect(found('في باريس، سان جيرمان', city('باريس'))).toEqual(['باريس=باريس']);
    expect(found('في جامعة كاوست وكاوست', city('أوست'))).toEqual([]);
    expect(found('في أوست', city('أوست'))).toEqual(['أوست=أوست']);
  });

  it.each(['جامعة بالقاهرة', 'جامعة. القاهرة', 'في منظومة القاهرة'])('is not seen in: %s', (text) => {
    expect(found(text, city('القاهرة'))).toEqual(['القاهرة=القاهرة']);
  });
});

describe('a word that can be no name as well', () => {
  it('is none where texts are full of it', () => {
    expect(found('وصل إلى الخميس', city('الخميس', 900_000))).toEqual([]);
    expect(found('وصل إلى خميس مشيط', city('خميس مشيط', 900_000))).toEqual(['خميس مشيط=خميس مشيط']);
  });

  it('is a well-known place by itself, any other after a preposition or a place noun', () => {
    expect(found('قالت سمارة إنها', city('سمارة', 100_000))).toHaveLength(1);
    expect(found('قالت سمارة إنها', city('سمارة', 99_999))).toEqual([]);
    expect(found('قالت سمارة في حديث', city('سمارة', 99_999))).toEqual([]);
    expect(found('في سمارة', city('سمارة', 99_999))).toHaveLength(1);
    expect(found('بلدة سمارة', city('سمارة', 99_999))).toHaveLength(1);
    expect(found('قالت سمارة إنها', place('سمارة', { kind: 'territory' }))).toHaveLength(1);
    expect(found('قالت سمارة إنها', place('سمارة', { kind: 'division' }))).toEqual([]);
  });

  it('is too short by itself with two letters', () => {
    expect(found('قالت قم إنها', city('قم', 1_200_000))).toEqual([]);
    expect(found('في قم', city('قم', 1_200_000))).toHaveLength(1);
    expect(found('قالت جدة إنها', city('جدة', 1_200_000))).toHaveLength(1);
  });
});
