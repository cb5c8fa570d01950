import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { placeId } from '../gazetteer/place.ts';
import { makePlace, newsGazetteer } from '../testdata/news-places.ts';
import type { Mention } from './mention.ts';
import { findNationalities } from './nationalities.ts';
import { recognise } from './recognise.ts';

const gazetteer = newsGazetteer();
const find = (
  text: string,
  mentionsOf = (blocks: ReturnType<typeof parsePlainText>) => recognise(blocks, gazetteer),
) => {
  const blocks = parsePlainText(text);
  return findNationalities(blocks, gazetteer, mentionsOf(blocks));
};
const told = (text: string) => find(text).map(({ text: word, country }) => `${word}=${country}`);

describe('findNationalities', () => {
  it('knows the adjective of a country whose own name ends like one', () => {
    const place = { kind: 'country', names: ['جيبوتي'], position: { lat: 11.6, lon: 42.6 } } as const;
    const djibouti = createGazetteer([{ ...place, id: placeId('iso:DJ'), population: 0 }]);
    const words = (text: string) =>
      findNationalities(parsePlainText(text), djibouti, []).map((found) => found.text);
    expect(words('قالت الحكومة الجيبوتية إن الرئيس الجيبوتي وجيبوتيين آخرين عادوا')).toEqual([
      'الجيبوتية',
      'الجيبوتي',
      'جيبوتيين',
    ]);
    expect(words('عاد من جيبوتي إلى بيته')).toEqual([]);
  });

  it('tells the country of each adjective, as often as it stands there', () => {
    expect(told('قال الوزير المصري إن الوفد القطري والمصريين سيعودون، وقال المصري')).toEqual([
      'المصري=iso:EG',
      'القطري=iso:QA',
      'المصريين=iso:EG',
      'المصري=iso:EG',
    ]);
    expect(told('لا أحد هنا')).toEqual([]);
  });

  it('knows them in the accusative and the feminine dual, and no country that ends so', () => {
    expect(told('قتل 24 مصريًا ومصريا ومصريتين ثم مصريتان')).toEqual([
      'مصريًا=iso:EG',
      'مصريا=iso:EG',
      'مصريتين=iso:EG',
      'مصريتان=iso:EG',
    ]);
    expect(find('في سوريا وليبيا', () => [])).toEqual([]);
  });

  it('knows those that are a country’s name as well behind a noun in the accusative, where that is no place', () => {
    const syria = createGazetteer([makePlace({ id: 'iso:SY', kind: 'country', names: ['سوريا'] })]);
    const blocks = parsePlainText('استقبل وفدا سوريا ثم زارا سوريا');
    const { id } = blocks[0] as Block;
    const found = findNationalities(blocks, syria, []);
    expect(found.map(({ start, text }) => `${start} ${text}`)).toEqual(['12 سوريا']);
    expect(findNationalities(blocks, syria, [{ blockId: id, start: 12, end: 17 }])).toEqual([]);
  });

  it('knows those that begin with what could be joined to them, and of parts of a country', () => {
    const land = (id: string, name: string, kind: 'country' | 'division' = 'country', country?: string) =>
      makePlace({ id, kind, names: [name], ...(country ? { country } : {}) });
    const world = createGazetteer([
      land('iso:PS', 'فلسطين'),
      land('iso:FR', 'فرنسا'),
      land('iso:GB-SCT', 'اسكتلندا', 'division', 'iso:GB'),
      land('iso:EG-ALX', 'الإسكندرية', 'division', 'iso:EG'),
    ]);
    const words = (text: string) =>
      findNationalities(parsePlainText(text), world, []).map((found) => `${found.text}=${found.country}`);
    expect(words('43 فلسطينيا وشاب فلسطيني وفرنسية ولفلسطينيين')).toEqual([
      'فلسطينيا=iso:PS',
      'فلسطيني=iso:PS',
      'فرنسية=iso:FR',
      'فلسطينيين=iso:PS',
    ]);
    expect(words('سلتيك الاسكتلندي ثم السكندري والإسكندري')).toEqual(['الاسكتلندي=iso:GB']);
  });

  it('takes two words together where they are one nationality', () => {
    expect(told('الرئيس الكوري الجنوبي ونظيره الكوري الشمالي واللاعب الأفريقي الجنوبي')).toEqual([
      'الكوري الجنوبي=iso:KR',
      'الكوري الشمالي=iso:KP',
      'الأفريقي الجنوبي=iso:ZA',
    ]);
    expect(told('وفد جنوب أفريقي، ووزير جنوب سوداني، وجنوب أفريقيا')).toEqual([
      'جنوب أفريقي=iso:ZA',
      'جنوب سوداني=iso:SS',
    ]);
    expect(told('الكوري. الجنوبي')).toEqual([]);
  });

  it('tells where each stands in its own block', () => {
    const [first, second] = find('الوزير المصري\nوالوفد الليبي');
    expect(first).toMatchObject({ blockId: 'b0', start: 7, end: 13 });
    expect(second).toMatchObject({ blockId: 'b1', start: 7, end: 13 });
  });

  it('leaves out what is part of a mention, before and after it too', () => {
    const text = 'المصري في المملكة العربية السعودية والقطري في ليبيا ثم الليبي';
    expect(told(text)).toEqual(['المصري=iso:EG', 'القطري=iso:QA', 'الليبي=iso:LY']);
  });

  it('looks at the mentions of the same block alone, and at their edges', () => {
    const mention = (start: number, end: number, block = 0) =>
      ({ blockId: `b${block}`, start, end }) as unknown as Mention;
    const text = 'الوفد المصري';
    const count = (...mentions: Mention[]) => find(text, () => mentions).length;
    expect(count(mention(6, 12))).toBe(0);
    expect(count(mention(0, 7))).toBe(0);
    expect(count(mention(11, 12))).toBe(0);
    expect(count(mention(0, 6))).toBe(1);
    expect(count(mention(12, 13))).toBe(1);
    expect(count(mention(6, 12, 1))).toBe(1);
    expect(count(mention(0, 2), mention(3, 5), mention(8, 9))).toBe(0);
  });
});
