import { describe, expect, it } from 'vitest';
import { shippedTagger } from '../../testing/shipped-knowledge.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { hashtagNames } from './hashtag-names.ts';
import { WordTypes } from './tagger/word-type.ts';

const { lexicon } = shippedTagger();

/** The hashtags of a text that name places, in a world where each of these names is a place of a kind. */
function tags(source: string, kind: PlaceKind, population: number, ...names: readonly string[]): string[] {
  const places = names.map((name) => makePlace({ id: `t:${name}`, kind, population, names: [name] }));
  const text = analyse(source);
  const types = new WordTypes(createGazetteer(places), lexicon);
  return hashtagNames(
    text,
    text.words.map((_, index) => types.of(text.folded(index))),
  ).map(({ start, end }) => source.slice(start, end));
}

describe('a hashtag', () => {
  it('names a place where it is the whole of its name', () => {
    expect(tags('عاجل #حفر_الباطن الآن', 'city', 0, 'حفر الباطن', 'حفر')).toEqual(['حفر_الباطن']);
    expect(tags('#غزة_تحت_القصف', 'territory', 0, 'غزة')).toEqual([]);
    expect(tags('#غزة_تحت_القصف', 'territory', 0, 'غزة', 'غزة تحت القصف')).toEqual(['غزة_تحت_القصف']);
    expect(tags('عاجل #غزة', 'territory', 0, 'غزة')).toEqual(['غزة']);
    expect(tags('#وغزة', 'territory', 0, 'غزة')).toEqual([]);
    expect(tags('غزة', 'territory', 0, 'غزة')).toEqual([]);
    expect(tags('#عاجل غزة', 'territory', 0, 'غزة')).toEqual([]);
  });

  it('names a land whatever else its word means', () => {
    expect(tags('#الأمل #صور', 'country', 0, 'الأمل', 'صور')).toEqual(['الأمل', 'صور']);
    expect(tags('#الأمل #صور', 'territory', 0, 'الأمل', 'صور')).toEqual(['الأمل', 'صور']);
  });

  it('names a person or a day first', () => {
    expect(tags('#محمد #الخميس', 'country', 0, 'محمد', 'الخميس')).toEqual([]);
  });

  it('names places of people by a word that no dictionary has', () => {
    for (const kind of ['division', 'city', 'district'] as const) {
      expect(tags('#خزعبلستان', kind, 0, 'خزعبلستان')).toEqual(['خزعبلستان']);
    }
    expect(tags('#خزعبلستان', 'facility', 0, 'خزعبلستان')).toEqual([]);
  });

  it('of several words names anything but a building', () => {
    expect(tags('#حفر_الباطن', 'water', 0, 'حفر الباطن')).toEqual(['حفر_الباطن']);
    expect(tags('#حفر_الباطن', 'facility', 0, 'حفر الباطن')).toEqual([]);
  });

  it('that is an everyday word names no town', () => {
    expect(tags('#صور #الأمل', 'city', 900_000, 'صور', 'الأمل')).toEqual([]);
  });

  it('that is a noun with the article names a division or larger town, if nobody has such a thing', () => {
    expect(tags('#الأنبار', 'division', 0, 'الأنبار')).toEqual(['الأنبار']);
    expect(tags('#البصرة', 'city', 20_000, 'البصرة')).toEqual(['البصرة']);
    expect(tags('#البصرة', 'city', 19_999, 'البصرة')).toEqual([]);
    expect(tags('#البصرة', 'district', 900_000, 'البصرة')).toEqual([]);
    expect(tags('#الأمل', 'division', 0, 'الأمل')).toEqual([]);
  });

  it('is the place meant if one of those of its name can be', () => {
    const text = analyse('#خزعبلستان');
    const both = ['facility', 'city'] as const;
    const types = new WordTypes(
      createGazetteer(both.map((kind) => makePlace({ id: `t:${kind}`, kind, names: ['خزعبلستان'] }))),
      lexicon,
    );
    expect(hashtagNames(text, [types.of(text.folded(0))])).toHaveLength(1);
  });
});
