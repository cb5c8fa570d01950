import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { findNames } from './find-names.ts';
import { surroundings } from './surroundings.ts';
import { WordTypes } from './tagger/word-type.ts';

const gazetteer = createGazetteer([
  makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'] }),
  makePlace({ id: 'iso:LY', kind: 'country', names: ['ليبيا'] }),
  makePlace({ id: 'iso:NO', kind: 'country', names: ['النرويج'] }),
  ...['طنطا', 'درنة', 'النرويجية', 'خان يونس'].map((name) => makePlace({ id: `t:${name}`, names: [name] })),
]);

/** What stands around the names of a text, and the nationalities of which the text speaks. */
function around(source: string) {
  const text = analyse(source);
  const types = new WordTypes(gazetteer);
  const nationalities = new Set<PlaceId>();
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  const names = surroundings(text, types, findNames(text, words), nationalities);
  return { names, nationalities: [...nationalities] };
}

const wordBefore = (source: string) => around(source).names.map((name) => name.before);
const isInNext = (source: string) => around(source).names[0]?.liesInNext;
const openedBy = (source: string) => around(source).names.map((name) => name.openedBy);
const followsOn = (source: string) => around(source).names.map((name) => name.followsOn);

describe('the word before a name', () => {
  it.each([
    ['في مدينة طنطا', ['مدينه']],
    ['طنطا', ['']],
    ['مدينة طنطا', ['مدينه']],
    ['زار العاصمة الليبية درنة', ['العاصمه']],
    ['العاصمة الليبية درنة', ['العاصمه']],
    ['الليبية درنة', ['الليبيه']],
    ['زار العاصمة الكبيرة درنة', ['الكبيره']],
    ['زار مدينة «درنة»', ['مدينه']],
    ['عاد إلى العاصمة. درنة هادئة', ['']],
    ['عاد إلى العاصمة الليبية. درنة هادئة', ['']],
  ])('is told without a nationality between: %s', (source, words) =>
    expect(wordBefore(source)).toEqual(words),
  );

  it('speaks for a whole series only where it is a plural', () => {
    expect(wordBefore('في مدن طنطا ودرنة وخان يونس')).toEqual(['مدن', 'مدن', 'مدن']);
    expect(wordBefore('في مدينة طنطا ودرنة')).toEqual(['مدينه', 'طنطا']);
    expect(wordBefore('في مدن طنطا ثم زار درنة')).toEqual(['مدن', 'زار']);
  });
});

describe('a name lies in the next one', () => {
  it.each([
    'طنطا في مصر',
    'طنطا (مصر)',
    'طنطا شمال مصر',
    'طنطا شمالي مصر',
    'طنطا بشمال مصر',
    'طنطا لشمال مصر',
    'طنطا في شمال غرب مصر',
    'طنطا بمصر',
    'طنطا بريف درنة',
    'طنطا في محافظة درنة',
    'طنطا الواقعة في شمال مصر',
    'طنطا التابعة لمحافظة درنة',
    'طنطا قرب درنة',
    'طنطا أقصى جنوب مصر',
    'طنطا مصر',
  ])('%s', (source) => expect(isInNext(source)).toBe(true));

  it.each([
    'طنطا ومصر',
    'طنطا، مصر',
    'طنطا. في مصر',
    'طنطا إلى مصر',
    'طنطا ثم في مصر',
    'طنطا في كتاب مصر',
    'طنطا في شمال غرب وسط جنوب شرق مصر',
    'طنطا     في     شمال     محافظة      منطقة     مصر',
    'طنطا',
  ])('but not in: %s', (source) => expect(isInNext(source)).toBe(false));
});

describe('a series', () => {
  it.each(['طنطا ودرنة', 'طنطا، درنة', 'طنطا, درنة', 'طنطا، ودرنة', 'طنطا ولدرنة', 'طنطا درنة'])(
    'goes on in: %s',
    (source) => expect(followsOn(source)).toEqual([false, true]),
  );

  it.each(['طنطا في درنة', 'طنطا. درنة', 'طنطا ثم درنة', 'طنطا      درنة'])('stops in: %s', (source) =>
    expect(followsOn(source)).toEqual([false, false]),
  );
});

describe('nationalities', () => {
  const adjectives = (source: string) => around(source).names.map((name) => name.adjectives);

  it('right beside a name tell of its country, on either side', () => {
    expect(adjectives('في طنطا المصرية أمس')).toEqual([['iso:EG']]);
    expect(adjectives('قال الليبي طنطا المصري')).toEqual([['iso:LY', 'iso:EG']]);
    expect(adjectives('في خان يونس المصرية')).toEqual([['iso:EG']]);
    expect(adjectives('طنطا المصري')).toEqual([['iso:EG']]);
    expect(adjectives('في طنطا قال المصري')).toEqual([[]]);
    expect(adjectives('في طنطا')).toEqual([[]]);
  });

  it('are gathered from the whole text', () => {
    expect(around('قال الوزير المصري في طنطا إن الليبي').nationalities).toEqual(['iso:EG', 'iso:LY']);
    expect(around('قال الوزير النرويجي').nationalities).toEqual(['iso:NO']);
  });

  it('are none that are a surname, or part of a name', () => {
    expect(around('قال أحمد المصري في طنطا').nationalities).toEqual([]);
    expect(adjectives('قال أحمد المصري طنطا')).toEqual([[]]);
    expect(around('في النرويجية أمس').nationalities).toEqual([]);
    expect(adjectives('في طنطا النرويجية')[0]).toEqual([]);
  });
});

describe('what a sentence opens with', () => {
  it.each([
    ['وفي ليبيا، انقطعت الكهرباء في درنة وطنطا.', [null, 1, 2]],
    ['أما في ليبيا، فانقطعت في درنة', [null, 1]],
    ['وصل إلى طنطا. وفي ليبيا، في درنة', [null, null, 1]],
  ])('is told to what follows in it: %s', (source, names) => expect(openedBy(source)).toEqual(names));

  it.each([
    ['the sentence has ended', 'في ليبيا، هدأت الحال. ووصل إلى درنة'],
    ['no comma follows', 'في ليبيا انقطعت الكهرباء عن درنة'],
    ['other words come first', 'قال في ليبيا، ثم في درنة'],
    ['another word is first', 'إلى ليبيا، ثم درنة'],
    ['other words come before «as for»', 'ثم أما في ليبيا، ففي درنة'],
  ])('is not where %s', (_, source) => expect(openedBy(source)).toEqual([null, null]));
});
