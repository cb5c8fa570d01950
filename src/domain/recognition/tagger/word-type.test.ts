import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { dictionary } from '../testdata/small-world.ts';
import { WordTypes } from './word-type.ts';

const long = 'خزعبلستانيه'.repeat(3).slice(0, 24);
const gazetteer = createGazetteer([
  makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'] }),
  ...['وادي', 'ادي', 'وادي حلفا', 'ادي اول', 'وادي بني حلفا', long, `${long}ا`].map((name) =>
    makePlace({ id: `t:${name}`, names: [name] }),
  ),
]);
const lexicon = dictionary({ noun: `باب ${long}`, verb: 'زار' });

describe('a word of a text', () => {
  const types = new WordTypes(gazetteer, lexicon);

  it('is worked out once', () => {
    expect(types.known('مصر')).toBeUndefined();
    const type = types.of('مصر');
    expect(types.of('مصر')).toBe(type);
    expect(types.known('مصر')).toBe(type);
    expect(type).toMatchObject({ folded: 'مصر', scores: null, readings: 0, logOdds: 0, nationality: null });
    expect(types.of('المصريه').nationality).toBe('iso:EG');
  });

  it('begins names of the gazetteer, those of more words first, then those with less joined to them', () => {
    const started = types.of('وادي').starts.map(({ skip, parts }) => `${skip} ${parts.join(' ')}`);
    expect(started).toEqual(['0 وادي بني حلفا', '0 وادي حلفا', '1 ادي اول', '0 وادي', '1 ادي']);
  });

  it('is an everyday word by the dictionary, if one is there', () => {
    expect(types.of('باب').common).toBeGreaterThan(0);
    expect(types.of('باب').lore.kinds).toBeGreaterThan(0);
    expect(new WordTypes(gazetteer).of('باب')).toMatchObject({ common: 0, lore: { kinds: 0, forms: 0 } });
  });

  it('of more than 24 letters is no name and no everyday word, and is looked at no farther', () => {
    expect(types.of(long).starts).toHaveLength(1);
    expect(types.of(long).common).toBeGreaterThan(0);
    const longer = types.of(`${long}ا`);
    expect(longer).toMatchObject({ folded: `${long}ا`, starts: [], common: 0 });
    expect(longer.own.hashes.length).toBeLessThanOrEqual(types.of(long).own.hashes.length);
  });
});
