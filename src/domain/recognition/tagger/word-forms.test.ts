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
