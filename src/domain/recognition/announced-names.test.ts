import { describe, expect, it } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import { analyse } from './analyse.ts';
import { announcedNames } from './announced-names.ts';
import { WordTypes } from './tagger/word-type.ts';

const types = new WordTypes(shippedGazetteer(), shippedTagger().lexicon);

function announced(source: string): string[] {
  const text = analyse(source);
  return announcedNames(
    text,
    text.words.map((_, index) => types.of(text.folded(index))),
  ).map(({ start, end }) => source.slice(start, end));
}

describe('names that a place noun announces', () => {
  it.each([
    ['انفجار بمحافظة صلاح الدين', 'صلاح الدين'],
    ['قرب مستوطنة كريات أربع', 'كريات أربع'],
    ['في ولاية القضارف', 'القضارف'],
    ['زار جامعة السوربون', 'السوربون'],
    ['هاجموا بلدة حوارة', 'حوارة'],
  ])('%s', (source, name) => expect(announced(source)).toEqual([name]));

  it.each([
    ['a person of the same name', 'قال صلاح الدين إنه سافر'],
    ['an adjective', 'كان كولاية عثمانية'],
    ['an adjective of a village', 'هاجموا بلدة صغيرة'],
    ['a place of another kind', 'في محافظة كريات أربع'],
    ['a name that stops', 'في المحافظة. صلاح الدين'],
  ])('are not %s', (_, source) => expect(announced(source)).toEqual([]));
});

describe('the capital that is announced', () => {
  it('is meant whatever else its name means', () => {
    expect(announced('بالعاصمة كابل وشمال البلاد')).toEqual(['كابل']);
  });

  it('is no other town of an everyday name, and none after another noun', () => {
    expect(announced('في العاصمة صور وأفلام')).toEqual([]);
    expect(announced('قطع كابل الكهرباء')).toEqual([]);
  });
});

describe('a series of one kind', () => {
  it('goes on with what و or a comma adds', () => {
    expect(announced('في محافظات القاهرة والإسكندرية والقليوبية أمطار')).toEqual([
      'القاهرة',
      'الإسكندرية',
      'القليوبية',
    ]);
    expect(announced('في ولايات سنار، كسلا، والقضارف')).toEqual(['سنار', 'كسلا', 'القضارف']);
  });

  it('ends with what is not of that kind, another sign or the text', () => {
    expect(announced('في محافظات القاهرة والثقافة والقليوبية')).toEqual(['القاهرة']);
    expect(announced('في محافظات القاهرة. والقليوبية')).toEqual(['القاهرة']);
    expect(announced('في محافظات القاهرة')).toEqual(['القاهرة']);
    expect(announced('في محافظات القاهرة القليوبية')).toEqual(['القاهرة']);
  });

  it('is announced by a noun of several, not of one', () => {
    expect(announced('في محافظة القاهرة والقليوبية')).toEqual(['القاهرة']);
  });
});
