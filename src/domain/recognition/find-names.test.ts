import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { makePlace } from '../testdata/news-places.ts';
import { analyse } from './analyse.ts';
import { findNames, nameMatch } from './find-names.ts';
import { WordTypes } from './tagger/word-type.ts';

/** The name matches of a text in a world of towns with these names, each with the names it may be, in order. */
function found(source: string, ...names: string[]) {
  const text = analyse(source);
  const types = new WordTypes(
    createGazetteer(names.map((name) => makePlace({ id: `t:${name}`, names: [name] }))),
  );
  const words = text.words.map((_, index) => types.of(text.folded(index)));
  return findNames(text, words).map(
    ({ start, end, names: entries }) =>
      `${source.slice(start, end)}: ${entries.map(({ exact }) => exact).join(', ')}`,
  );
}

describe('the names that a text can be read as', () => {
  it('come in the order of their first words, of one word the longest first, then with fewer proclitics', () => {
    expect(found('وادي النيل الأزرق', 'النيل الأزرق', 'النيل', 'ادي', 'وادي', 'وادي النيل')).toEqual([
      'وادي النيل: وادي النيل',
      'وادي: وادي',
      'ادي: ادي',
      'النيل الأزرق: النيل الأزرق',
      'النيل: النيل',
    ]);
  });

  it('that are spelled as in the text go first', () => {
    expect(found('في أسوا', 'اسوا', 'أسوا')).toEqual(['أسوا: أسوا, اسوا']);
    expect(found('في اسوا', 'أسوا', 'اسوا')).toEqual(['اسوا: اسوا, أسوا']);
    expect(found('في عين أسوا', 'عين اسوا', 'عين أسوا')).toEqual(['عين أسوا: عين أسوا, عين اسوا']);
    expect(found('في وبأسوا', 'اسوا', 'أسوا')).toEqual(['أسوا: أسوا, اسوا']);
  });

  it('count the alef as written that ل has swallowed', () => {
    expect(found('وصل للقاهرة', 'القاهره', 'القاهرة')).toEqual(['لقاهرة: القاهرة, القاهره']);
  });

  it('do not go on over the end of a clause', () => {
    expect(found('في خان، يونس', 'خان يونس', 'يونس')).toEqual(['يونس: يونس']);
  });

  it('lie within the text', () => {
    const text = analyse('خان يونس');
    expect(() => nameMatch(text, 1, 2, 0, [])).toThrow(/outside its text/);
    expect(() => nameMatch(text, 2, 1, 0, [])).toThrow(/outside its text/);
    expect(nameMatch(text, 0, 2, 0, [])).toMatchObject({
      start: 0,
      end: 8,
      firstWord: 0,
      wordCount: 2,
      names: [],
    });
  });
});
