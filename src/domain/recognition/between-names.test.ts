import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { betweenNames, endsOfRoute } from './between-names.ts';
import { findNames } from './find-names.ts';
import { WordTypes } from './tagger/word-type.ts';

const gazetteer = createGazetteer([
  makePlace({ id: 'iso:LB', kind: 'country', names: ['لبنان'] }),
  makePlace({ id: 't:tripoli', names: ['طرابلس'], country: 'iso:LB' }),
  makePlace({ id: 't:tripoli-libya', names: ['طرابلس'], country: 'iso:LY' }),
  makePlace({ id: 't:tyre', names: ['صور'], country: 'iso:LB' }),
  makePlace({ id: 't:tyre-elsewhere', names: ['صور'], country: 'iso:OM' }),
  makePlace({ id: 't:road', kind: 'facility', names: ['الأوتوستراد'], country: 'iso:LB' }),
  makePlace({ id: 't:kirkuk', names: ['كركوك'], country: 'iso:IQ' }),
  makePlace({ id: 't:ceyhan', names: ['جيهان'], country: 'iso:TR' }),
  makePlace({ id: 't:river', kind: 'water', names: ['الليطاني'], country: 'iso:LB' }),
]);

/** The second names of a text, as written with what is joined to them; `before` are the first names, given by words. */
function second(source: string, ...before: string[]): string[] {
  const text = analyse(source);
  const types = new WordTypes(gazetteer);
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  const first = findNames(text, words).filter(({ start, end }) => before.includes(source.slice(start, end)));
  return betweenNames(text, words, first).map(
    ({ start, end, firstWord }) => `${firstWord}:${source.slice(start, end)}`,
  );
}

describe('what a place lies between', () => {
  it.each(['بين طرابلس وصور', 'وبين طرابلس وصور', 'وقعت ما بين طرابلس وصور'])(
    'is a place too: %s',
    (source) => expect(second(source, 'طرابلس').map((each) => each.split(':')[1])).toEqual(['صور']),
  );

  it.each([
    ['nothing says between', 'في طرابلس وصور'],
    ['a comma parts «between» from the first', 'بين، طرابلس وصور'],
    ['a comma parts the two', 'بين طرابلس، وصور'],
    ['no «and» joins them', 'بين طرابلس صور'],
    ['another letter joins them', 'بين طرابلس بصور'],
    ['the other lies in no country of the first', 'بين طرابلس وجيهان'],
    ['the other is no town, quarter or division', 'بين طرابلس والليطاني'],
    ['the text ends', 'بين طرابلس'],
  ])('is not where %s', (_, source) => expect(second(source, 'طرابلس')).toEqual([]));

  it('is not where the first is no town, quarter or division', () => {
    expect(second('بين الأوتوستراد وصور', 'الأوتوستراد')).toEqual([]);
  });
});

describe('the two ends of a route with a dash between them', () => {
  it.each(['أنبوب كركوك - جيهان', 'خط كركوك – جيهان', 'طريق كركوك—جيهان'])(
    'are places, in whatever country: %s',
    (source) => expect(second(source)).toEqual(['1:كركوك', '2:جيهان']),
  );

  it.each([
    ['nothing says route', 'مباراة كركوك - جيهان'],
    ['a comma parts the noun from the first', 'أنبوب، كركوك - جيهان'],
    ['no dash stands between', 'أنبوب كركوك جيهان'],
    ['more than a dash stands between', 'أنبوب كركوك -، جيهان'],
    ['a letter is joined to the other', 'أنبوب كركوك - بجيهان'],
    ['the other is no town, quarter or division', 'أنبوب كركوك - الليطاني'],
    ['the first is no town, quarter or division', 'أنبوب الليطاني - كركوك'],
    ['a letter is joined to the first', 'أنبوب بكركوك - جيهان'],
    ['the other is no name', 'أنبوب كركوك - بعيد'],
    ['the text ends', 'أنبوب كركوك -'],
  ])('are none where %s', (_, source) => expect(second(source)).toEqual([]));
});

describe('what a road links with another', () => {
  it('is a place, and the other too', () => {
    expect(second('الطريق الذي يربط كركوك بجيهان')).toEqual(['3:كركوك', '4:جيهان']);
  });

  it.each([
    ['nothing says link', 'الطريق في كركوك بجيهان'],
    ['no ب joins the other', 'يربط كركوك وجيهان'],
    ['a comma parts the two', 'يربط كركوك، بجيهان'],
    ['the other is no town, quarter or division', 'يربط كركوك بالليطاني'],
    ['the first is none', 'يربط الليطاني بكركوك'],
    ['the text ends', 'يربط كركوك'],
  ])('is none where %s', (_, source) => expect(second(source)).toEqual([]));
});

describe('the two ends of a route', () => {
  const ends = (source: string, words: string) => {
    const text = analyse(source);
    const types = new WordTypes(gazetteer);
    const all = text.words.map((_, index) => types.of(text.folded(index)));
    const firstWord = source.split(' ').indexOf(words.split(' ')[0] ?? '');
    const span = { firstWord, wordCount: words.split(' ').length, probability: 1 };
    return endsOfRoute(text, all, span)?.map(({ start, end }) => source.slice(start, end));
  };

  it('are two names where nothing parts them', () => {
    expect(ends('على طريق طرابلس صور أمس', 'طرابلس صور')).toEqual(['طرابلس', 'صور']);
  });

  it.each([
    ['no route is spoken of', 'مدينة طرابلس صور أمس', 'طرابلس صور'],
    ['one of them is no town', 'على طريق طرابلس الليطاني', 'طرابلس الليطاني'],
    ['one of them is no name', 'على طريق طرابلس الساحلي', 'طرابلس الساحلي'],
    ['there is one word', 'على طريق طرابلس', 'طرابلس'],
  ])('are none where %s', (_, source, words) => expect(ends(source, words)).toBeUndefined());
});
