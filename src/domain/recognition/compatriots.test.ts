import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { AreasOfText, compatriotSpans } from './compatriots.ts';
import { nameMatch } from './find-names.ts';
import { prepare } from './tagger/tag-text.ts';
import { WordTypes } from './tagger/word-type.ts';
import { dictionary } from './testdata/small-world.ts';

const sudan = makePlace({ id: 'iso:SD', kind: 'country', names: ['السودان'] });
const egypt = makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'] });
const quarter = makePlace({ id: 't:karari', kind: 'district', names: ['كرري'], country: sudan.id });
const village = makePlace({ id: 't:tayba', kind: 'city', names: ['الطيبة'], country: sudan.id });
const namesake = makePlace({ id: 't:tayba-egypt', kind: 'city', names: ['الطيبة'], country: egypt.id });
const gazetteer = createGazetteer([sudan, egypt, quarter, village, namesake]);
const types = new WordTypes(gazetteer);
const everyday = new WordTypes(gazetteer, dictionary({ noun: 'كرري' }));
const THRESHOLD = 0.4;

const textOf = (...places: (readonly (typeof sudan)[])[]) => {
  const areas = new AreasOfText();
  for (const named of places) areas.add(named.map((place) => matchOf([place])));
  return areas;
};

function matchOf(places: readonly (typeof sudan)[]) {
  const entry = { written: '', exact: '', folded: '', wordCount: 1, places };
  return nameMatch(analyse('كلمة'), 0, 1, 0, [entry]);
}

function found(
  source: string,
  probability: number,
  areas: AreasOfText,
  taken: number[] = [],
  known = types,
): string[] {
  const text = analyse(source);
  const spans = taken.map((firstWord) => ({ firstWord, wordCount: 1, probability: 1 }));
  const probabilities = new Float32Array(text.words.length).fill(probability);
  return compatriotSpans(prepare(text, known), spans, probabilities, THRESHOLD, areas).map(({ firstWord }) =>
    text.folded(firstWord),
  );
}

describe('a name that the tagger doubts', () => {
  it('is taken in a text that names its country or another place there', () => {
    expect(found('قصف طال كرري أمس', 0.1, textOf([sudan]))).toEqual(['كرري']);
    expect(found('قصف طال وكرري', 0.1, textOf([village]))).toEqual(['وكرري']);
  });

  it('is not where the text plays elsewhere or nowhere', () => {
    expect(found('قصف طال كرري', 0.1, textOf([egypt]))).toEqual([]);
    expect(found('قصف طال كرري', 0.1, textOf())).toEqual([]);
  });

  it('is not where the tagger is all but sure that it is none', () => {
    expect(found('قصف طال كرري', 0.03, textOf([sudan]))).toEqual([]);
  });

  it('needs more of the tagger where it is an everyday word too', () => {
    expect(found('قصف طال كرري', 0.1, textOf([sudan]), [], everyday)).toEqual([]);
    expect(found('قصف طال كرري', 0.25, textOf([sudan]), [], everyday)).toEqual(['كرري']);
  });

  it('needs little where an everyday word stands as places do', () => {
    for (const text of ['قصف في كرري', 'نزح من كرري', 'نحو كرري', 'أهالي كرري', 'وصل لكرري'])
      expect(found(text, 0.03, textOf([sudan]), [], everyday)).toHaveLength(1);
    expect(found('قصف في كرري', 0.015, textOf([sudan]), [], everyday)).toEqual([]);
    expect(found('قصف على كرري', 0.03, textOf([sudan]), [], everyday)).toEqual([]);
    expect(found('هذا وكرري', 0.03, textOf([sudan]), [], everyday)).toEqual([]);
  });

  it('needs hardly anything there where it is a large town', () => {
    const large = makePlace({ ...quarter, kind: 'city', population: 100_000 });
    const known = new WordTypes(createGazetteer([sudan, large]), dictionary({ noun: 'كرري' }));
    expect(found('قصف في كرري', 0.005, textOf([sudan]), [], known)).toEqual(['كرري']);
    expect(found('قصف في كرري', 0.003, textOf([sudan]), [], known)).toEqual([]);
    expect(found('قصف طال كرري', 0.1, textOf([sudan]), [], known)).toEqual([]);
  });

  it('may be of several places, if one lies there', () => {
    expect(found('قصف طال الطيبة', 0.1, textOf([quarter]))).toEqual(['الطيبه']);
  });

  it('is a name of the gazetteer', () => {
    expect(found('قصف طال زحلاوة', 0.3, textOf([sudan]))).toEqual([]);
  });

  it('is not taken twice', () => {
    expect(found('قصف طال كرري', 0.1, textOf([sudan]), [2])).toEqual([]);
  });
});

describe('the areas of a text', () => {
  it('are the places named and their countries', () => {
    const areas = textOf([village]);
    expect([sudan, village, egypt].filter(({ id }) => areas.has(id))).toEqual([sudan, village]);
  });

  it('are those of names that can lie in one only', () => {
    const areas = new AreasOfText();
    areas.add([matchOf([village, namesake])]);
    expect([sudan, egypt].filter(({ id }) => areas.has(id))).toEqual([]);
  });

  it('are forgotten a dozen blocks later', () => {
    const later = Array.from({ length: 12 }, () => [egypt]);
    expect(textOf([sudan], ...later.slice(1)).has(sudan.id)).toBe(true);
    expect(textOf([sudan], ...later).has(sudan.id)).toBe(false);
  });
});
