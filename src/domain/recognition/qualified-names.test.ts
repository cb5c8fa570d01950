import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { AreasOfText } from './compatriots.ts';
import { nameMatch, namesFrom } from './find-names.ts';
import { withQualifiedNames } from './qualified-names.ts';
import { WordTypes } from './tagger/word-type.ts';

const sudan = makePlace({ id: 'iso:SD', kind: 'country', names: ['السودان'] });
const egypt = makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'] });
const omdurman = makePlace({ id: 't:omdurman', names: ['أم درمان'], country: sudan.id });
const gazetteer = createGazetteer([
  sudan,
  egypt,
  omdurman,
  makePlace({ id: 't:cairo-quarter', kind: 'district', names: ['العباسية'], country: egypt.id }),
  makePlace({
    id: 't:quarter',
    kind: 'district',
    names: ['العباسية بأم درمان'],
    country: sudan.id,
    parent: omdurman.id,
  }),
  makePlace({ id: 't:village', names: ['الطيبة السودانية'], country: sudan.id }),
  makePlace({ id: 't:farm', names: ['الطيبة بريف أم درمان'], country: sudan.id }),
  makePlace({ id: 't:azraq', names: ['الأزرق'], country: sudan.id }),
  ...['الطيبة بالأزرق القديم', 'الطيبة وأم درمان', 'الطيبة الجديدة'].map((name) =>
    makePlace({ id: `t:${name}`, names: [name], country: sudan.id }),
  ),
]);
const types = new WordTypes(gazetteer);
const textOf = (...places: (typeof sudan)[]) => {
  const areas = new AreasOfText();
  const entry = { written: '', exact: '', folded: '', wordCount: 1, places };
  areas.add([nameMatch(analyse('كلمة'), 0, 1, 0, [entry])]);
  return areas;
};

/** The places that the second word may mean, in a text that names these. */
function meant(source: string, ...named: (typeof sudan)[]): string[] {
  const text = analyse(source);
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  const match =
    namesFrom(text, words, 1).find(({ wordCount }) => wordCount === 1) ?? nameMatch(text, 1, 1, 0, []);
  const { names } = withQualifiedNames(text, types, match, textOf(...named));
  return names.flatMap(({ places }) => places.map(({ id }) => id.slice(2))).sort();
}

describe('a name that the gazetteer has with what lies around it', () => {
  it('may be meant by the bare name in a text of its country', () => {
    expect(meant('حي العباسية', sudan, omdurman)).toEqual(['cairo-quarter', 'quarter']);
    expect(meant('قرية الطيبة', sudan)).toEqual(['village']);
    expect(meant('قرية الطيبة', sudan, omdurman)).toEqual(['farm', 'village']);
  });

  it('is not in a text of other countries, nor where its town is not named', () => {
    expect(meant('حي العباسية', sudan)).toEqual(['cairo-quarter']);
    expect(meant('حي العباسية', egypt)).toEqual(['cairo-quarter']);
    expect(meant('قرية الطيبة', egypt)).toEqual([]);
  });
});
