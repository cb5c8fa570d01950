import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { type Place, type PlaceKind, placeId } from '../../gazetteer/place.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { dictionary } from '../testdata/small-world.ts';
import { BEGIN, INSIDE, LABELS } from './model.ts';
import { taggedSpans } from './spans.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

const place = (name: string, kind: PlaceKind = 'city', population = 0): Place =>
  makePlace({ id: `t:${kind}-${name}`, kind, names: [name], population });
const lexicon = dictionary({ noun: 'سوق' });

/**
 * Reads a text, and gives the names that are taken in it with the threshold at one half, where each word is part of a name
 * with the likelihood given: below zero a further word of one, otherwise the first.
 */
function read(source: string, places: readonly Place[]): (likely: readonly number[]) => string[] {
  const text = analyse(source);
  const prepared = prepare(text, new WordTypes(createGazetteer(places), lexicon));
  return (likely) => {
    const labels = new Float32Array(likely.length * LABELS);
    likely.forEach((probability, n) => {
      labels[n * LABELS] = 1 - Math.abs(probability);
      labels[n * LABELS + (probability < 0 ? INSIDE : BEGIN)] = Math.abs(probability);
    });
    const spans = taggedSpans(text, prepared, labels, Float32Array.from(likely, Math.abs), 0.5);
    return spans.map(({ firstWord, wordCount, probability }) => {
      const words = Array.from({ length: wordCount }, (_, i) => text.folded(firstWord + i));
      return `${words.join(' ')} ${probability.toFixed(2)}`;
    });
  };
}

const taken = (source: string, likely: readonly number[], ...places: readonly Place[]) =>
  read(source, places)(likely);

/** The least likelihood, in hundredths, with which the last word of a text is taken for a name where no other is. */
function least(source: string, ...places: readonly Place[]): number {
  const takenWith = read(source, places);
  const others = new Array<number>(analyse(source).words.length - 1).fill(0);
  const hundredths = Array.from({ length: 100 }, (_, i) => i);
  return hundredths.findIndex((likely) => takenWith([...others, likely / 100 + 0.001]).length > 0);
}

describe('a labelled text', () => {
  it('has the names that are likely enough', () => {
    expect(taken('زار سوقا أمس', [0, 0.51, 0])).toEqual(['سوقا 0.51']);
    expect(taken('زار سوقا أمس', [0, 0.5, 0])).toEqual([]);
    expect(taken('زار سوقا', [0.6, 0.9])).toEqual(['زار 0.60', 'سوقا 0.90']);
    expect(taken('', [])).toEqual([]);
  });

  it('has names that go on with words that are labelled so', () => {
    expect(taken('زار سوق زحلا أمس', [0, 0.6, -0.9, 0])).toEqual(['سوق زحلا 0.90']);
    expect(taken('زار سوق زحلا أمس', [0, 0.9, -0.6, 0])).toEqual(['سوق زحلا 0.90']);
    expect(taken('زار سوق، زحلا أمس', [0, 0.6, -0.9, 0])).toEqual(['سوق 0.60', 'زحلا 0.90']);
    expect(taken('زار سوق ثم زحلا', [0, 0.6, 0, -0.9])).toEqual(['سوق 0.60', 'زحلا 0.90']);
    expect(taken('زار سوق زحلا العليا', [0, 0.6, -0.9, -0.8])).toEqual(['سوق زحلا العليا 0.90']);
  });

  it('has the names of the gazetteer whole, if any word of them is likely', () => {
    const khan = place('خان يونس');
    expect(taken('زار خان يونس', [0, 0.15, 0.6], khan)).toEqual(['خان يونس 0.60']);
    expect(taken('زار خان يونس', [0, 0.6, 0.15], khan)).toEqual(['خان يونس 0.60']);
    expect(taken('زار خان يونس', [0, 0.11, 0.101], khan)).toEqual(['خان يونس 0.11']);
    expect(taken('زار خان يونس', [0, 0.6, 0.09], khan)).toEqual(['خان 0.60']);
    expect(taken('نجع بني حسن الشرقي', [0.2, 0.2, 0.2, 0.3], place('نجع بني حسن الشرقي'))).toEqual([
      'نجع بني حسن الشرقي 0.30',
    ]);
    expect(taken('سوق خان يونس', [0.9, -0.2, -0.6], khan)).toEqual(['سوق 0.90', 'خان يونس 0.60']);
  });

  it('has a name of its own after و', () => {
    const world = [place('إيطاليا', 'country'), place('فرنسا', 'country')];
    expect(taken('إيطاليا وفرنسا', [0.9, -0.8], ...world)).toEqual(['ايطاليا 0.90', 'وفرنسا 0.80']);
    expect(taken('روما ميلانو', [0.9, -0.8], place('روما'), place('ميلانو'))).toEqual(['روما ميلانو 0.90']);
    expect(taken('زار سوق وخان يونس', [0, 0.9, -0.8, 0], place('خان يونس'))).toEqual([
      'سوق 0.90',
      'وخان 0.80',
    ]);
  });
});

describe('how likely a name must be', () => {
  it('is less for what the gazetteer knows well', () => {
    expect(least('زار زحلا')).toBe(50);
    expect(least('زار زحلا', place('زحلا'))).toBe(50);
    expect(least('زار زحلا', place('زحلا', 'city', 99_999))).toBe(50);
    expect(least('زار زحلا', place('زحلا', 'city', 100_000))).toBe(30);
    expect(least('زار زحلا', place('زحلا', 'division', 100_000))).toBe(30);
    expect(least('زار زحلا', place('زحلا', 'district', 100_000))).toBe(50);
    expect(least('زار زحلا', place('زحلا', 'country'))).toBe(35);
    expect(least('في زحلا', place('زحلا', 'city', 100_000))).toBe(20);
    expect(least('في، زحلا', place('زحلا', 'city', 100_000))).toBe(30);
  });

  it('is less after a word that is followed by nothing but a name', () => {
    expect(least('محافظة زحلا', place('زحلا'))).toBe(13);
    expect(least('محافظة زحلا')).toBe(30);
    expect(least('وبمحافظة زحلا')).toBe(30);
    expect(least('لمحافظة زحلا')).toBe(30);
    expect(least('محافظة. زحلا')).toBe(50);
    expect(least('محافظة سوق')).toBe(30);
    expect(least('محافظة صلاح')).toBe(50);
    expect(least('محافظة سوق', place('سوق'))).toBe(13);
  });

  it('is less where an unknown word sounds like places abroad and stands as they do', () => {
    const abroad = ['كولكاتا', 'كولومبو', 'كولونيا', 'كولكول'].map((name) =>
      makePlace({ id: `t:${name}`, kind: 'city', names: [name], country: placeId('iso:XX') }),
    );
    expect(least('في كولكولا', ...abroad)).toBe(15);
    expect(least('من كولكولا', ...abroad)).toBe(50);
    expect(least('في، كولكولا', ...abroad)).toBe(50);
    expect(least('في ظشغثا', ...abroad)).toBe(50);
  });

  it('is less in a series with a name that was taken', () => {
    const world = [place('زحلا'), place('صنين'), place('خان يونس')];
    expect(taken('صنين وزحلا', [0.6, 0.21], ...world)).toEqual(['صنين 0.60', 'وزحلا 0.21']);
    expect(taken('صنين وزحلا', [0.6, 0.19], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين زحلا', [0.6, 0.21], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين وزحلا', [0.5, 0.21], ...world)).toEqual([]);
    expect(taken('وزحلا صنين', [0.21, 0], ...world)).toEqual([]);
    expect(taken('صنين أمس وزحلا', [0.6, 0, 0.21], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين وخان يونس', [0.21, 0.11, 0.12], ...world)).toEqual(['صنين 0.21', 'وخان يونس 0.12']);
    expect(taken('صنين وسوقا', [0.6, 0.21], ...world)).toEqual(['صنين 0.60', 'وسوقا 0.21']);
    expect(taken('صنين وسوقا', [0.6, 0.19], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين. وزحلا', [0.6, 0.21], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين، وسوقا', [0.6, 0.21], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين وسوق', [0.6, 0.21], ...world)).toEqual(['صنين 0.60']);
    expect(taken('صنين واسع', [0.6, 0.21], ...world)).toEqual(['صنين 0.60']);
  });

  it('is less in a series with a name that is yet to come, if that one is sure', () => {
    const world = [place('زحلا'), place('صنين'), place('خان يونس')];
    expect(taken('صنين وزحلا', [0.21, 0.51], ...world)).toEqual(['صنين 0.21', 'وزحلا 0.51']);
    expect(taken('صنين وزحلا', [0.21, 0.5], ...world)).toEqual([]);
    expect(taken('صنين، وزحلا', [0.21, 0.9], ...world)).toEqual(['وزحلا 0.90']);
    expect(taken('صنين زحلا', [0.21, 0.9], ...world)).toEqual(['زحلا 0.90']);
    expect(taken('سوقا وزحلا', [0.21, 0.9], ...world)).toEqual(['وزحلا 0.90']);
    expect(taken('صنين', [0.21], ...world)).toEqual([]);
    expect(taken('خان يونس وزحلا', [0.101, 0.11, 0.9], ...world)).toContain('وزحلا 0.90');
  });
});
