import { expect, it } from 'vitest';
import { lexiconOf, NO_LEXICON, wordHash } from './lexicon.ts';
import { formsWithoutProclitics, writtenForms } from './word-forms.ts';

const TEXT = 'دمشق بدمشق ودمشق الدمشقي بيكهام وبيكهام لبيكهام باب الباب بابها';
const written = Int32Array.from(TEXT.split(' '), wordHash);
const lexicon = lexiconOf(new Int32Array(), new Uint8Array(), written);
const forms = (word: string) => writtenForms(word, lexicon);

it('places, persons and everyday words differ in the forms that texts have of them', () => {
  expect(new Set(['دمشق', 'بيكهام', 'باب', 'نزوي'].map(forms)).size).toBe(4);
  expect(forms('نزوي')).toBe(0);
  expect(writtenForms('دمشق', NO_LEXICON)).toBe(0);
});

it('a word is known by what is left of it without proclitics', () => {
  expect(formsWithoutProclitics('ولدمشق', lexicon)).toBe(formsWithoutProclitics('فدمشق', lexicon));
  expect(formsWithoutProclitics('ولدمشق', lexicon)).not.toBe(0);
  expect(formsWithoutProclitics('دمشق', lexicon)).toBe(0);
  expect(formsWithoutProclitics('بنزوي', lexicon)).toBe(0);
});

it('each form in which texts have a word is told apart', () => {
  const inTexts = (text: string, word: string) =>
    writtenForms(
      word,
      lexiconOf(new Int32Array(), new Uint8Array(), Int32Array.from(text.split(' '), wordHash)),
    );
  const alone: readonly (readonly [form: string, bits: number])[] = [
    ['مدينه', 1],
    ['ومدينه', 2],
    ['بمدينه', 4],
    ['لمدينه', 8],
    ['المدينه', 16],
    ['مدينتها', 32],
    ['مدينتهم', 32],
    ['مدينته', 32],
    ['مدينيه', 64],
    ['المدينيه', 64],
    ['المديني', 64],
    ['فمدينه', 128],
    ['كمدينه', 128],
    ['مدينات', 0],
  ];
  for (const [form, bits] of alone) expect(inTexts(form, 'مدينه'), form).toBe(bits);
  expect(inTexts('مدينه', 'المدينه')).toBe(16);
  expect(inTexts('للمدينه', 'المدينه')).toBe(256);
  expect(inTexts('المال', 'مال')).toBe(16);
  expect(inTexts('مالها', 'المال')).toBe(32);
  expect(inTexts('لسوريا', 'سوريا') | inTexts('السوري', 'سوريا')).toBe(8 | 64);
  expect(inTexts('الالفه الفي', 'الفه') & 256).toBe(0);
  expect(inTexts('والماء', 'الماء')).toBe(2);
  expect(inTexts('اله', 'الها')).toBe(0);
});

it('a word is known without its proclitics only where what is left is long enough and in texts', () => {
  const forms = formsWithoutProclitics('وبدمشق', lexicon);
  expect(forms).toBe(writtenForms('بدمشق', lexicon) | 512);
  expect(formsWithoutProclitics('فدمشق', lexicon)).toBe(writtenForms('دمشق', lexicon) | 512);
  const short = lexiconOf(new Int32Array(), new Uint8Array(), Int32Array.of(wordHash('قد'), wordHash('قدم')));
  expect(formsWithoutProclitics('وقد', short)).toBe(0);
  expect(formsWithoutProclitics('وقدم', short)).toBe(1 | 512);
});
