import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { namesOfSeveral } from './names-of-several.ts';
import { WordTypes } from './tagger/word-type.ts';

const world = [
  'حي الزيتون',
  'حي الشجاعية',
  'منفذ شحن',
  'بلدة عين الباشا',
  'حي عين',
  'بلدة عين',
  'ميناء ينبع',
].map((name) => makePlace({ id: `t:${name}`, kind: 'district', names: [name], country: 'iso:PS' }));
const sudan = ['القضارف', 'ولاية الجزيرة', 'سنار', 'مدينة النور', 'ولاية النيل الأبيض'].map((name) =>
  makePlace({ id: `t:${name}`, kind: 'division', names: [name], country: 'iso:SD' }),
);
const types = new WordTypes(createGazetteer([...world, ...sudan]));

function found(source: string): string[] {
  const text = analyse(source);
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  return namesOfSeveral(text, words, types).map(
    ({ start, end, names }) => `${source.slice(start, end)} = ${names.map(({ written }) => written).join()}`,
  );
}

describe('a noun said once for two', () => {
  it('names both with it', () => {
    expect(found('قصفت حيي الزيتون والشجاعية شرقي المدينة')).toEqual([
      'الزيتون = حي الزيتون',
      'الشجاعية = حي الشجاعية',
    ]);
    expect(found('وبحيا الزيتون والشجاعية')).toHaveLength(2);
  });

  it('names the one that is known', () => {
    expect(found('منفذا الوديعة وشحن')).toEqual(['شحن = منفذ شحن']);
    expect(found('في حيي الزيتون وغيره')).toEqual(['الزيتون = حي الزيتون']);
    expect(found('ميناءي جدة وينبع')).toEqual(['ينبع = ميناء ينبع']);
  });

  it('names the whole of a longer name, where the text has all of it', () => {
    expect(found('بلدتي عين الباشا وصافوط')).toEqual(['عين الباشا = بلدة عين الباشا']);
    expect(found('بلدتي عين السلطان وصافوط')).toEqual(['عين = بلدة عين']);
    expect(found('بلدتي عين، الباشا وصافوط')).toEqual(['عين = بلدة عين']);
    expect(found('بلدتي صافوط وعين الباشا')).toEqual(['عين الباشا = بلدة عين الباشا']);
  });

  it('names no second one that و does not join', () => {
    for (const text of ['حيي الزيتون، والشجاعية', 'حيي الزيتون الشجاعية', 'حيي الزيتون'])
      expect(found(text)).toEqual(['الزيتون = حي الزيتون']);
  });

  it.each([
    ['one noun', 'في حي الزيتون والشجاعية'],
    ['another sign between', 'في حيي، الزيتون والشجاعية'],
    ['a name of another noun', 'في منفذي الزيتون والشجاعية'],
    ['nothing that the gazetteer has so', 'في حيي النصر والسلام'],
  ])('names nothing behind %s', (_, source) => expect(found(source)).toEqual([]));
});

describe('a noun said once for several', () => {
  it('names those of a series that lie in the country of another of it', () => {
    expect(found('في ولايات القضارف وسنار والجزيرة، لكن')).toEqual(['الجزيرة = ولاية الجزيرة']);
    expect(found('بولايات الجزيرة، والنيل الأبيض وغيرها')).toEqual([
      'الجزيرة = ولاية الجزيرة',
      'النيل الأبيض = ولاية النيل الأبيض',
    ]);
    expect(found('ولايات الجزيرة، سنار')).toEqual(['الجزيرة = ولاية الجزيرة']);
    expect(found('أحياء الشجاعية ونعيم والزيتون')).toHaveLength(2);
  });

  it.each([
    ['alone', 'في مدن النور'],
    ['beside a place of another country', 'أحياء الزيتون وسنار'],
    ['beside what the gazetteer lacks', 'ولايات الجزيرة وكذا'],
    ['in another sentence', 'ولايات سنار. والجزيرة'],
  ])('names none %s', (_, source) => expect(found(source)).toEqual([]));
});
