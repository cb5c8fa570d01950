import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../arabic/normalise.ts';
import { findWords } from '../arabic/words.ts';
import { nameForms } from './name-forms.ts';

describe('nameForms', () => {
  it.each([
    ['الإمارات العربية المتحدة', 'الإمارات العربية المتحدة', 'الامارات العربيه المتحده', 3],
    ['عمّان', 'عمان', 'عمان', 1],
    ['شلسفيغ-هولشتاين', 'شلسفيغ هولشتاين', 'شلسفيغ هولشتاين', 2],
    ['15 مايو', '15 مايو', '15 مايو', 2],
  ])('reads %s', (written, exact, folded, wordCount) => {
    expect(nameForms(written)).toEqual({ exact, folded, wordCount });
  });

  it('levels plain names just as texts are levelled', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويآأإؤئىةء'];
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const { folded } = normalise(words.join(' '));
        expect(nameForms(words.join(' '))).toEqual({
          exact: words.join(' '),
          folded,
          wordCount: findWords(folded).length,
        });
      }),
    );
  });
});
