import { readProclitics } from '../../arabic/proclitics.ts';
import { isWritten, type Lexicon } from './lexicon.ts';

/** How many bits `writtenForms` has. */
export const FORM_BITS = 9;
/** Among `writtenForms`, that texts have the word as it is. */
export const BY_ITSELF = 1;
/** Among `writtenForms`, that texts have the word with the article, or without it where it has one. */
export const WITH_ARTICLE = 16;
/** Among `writtenForms`, that texts join a pronoun to the word. */
export const WITH_PRONOUN = 32;
/** Set beside the forms of a word that was read without its proclitics. */
const WITHOUT_PROCLITICS = 1 << FORM_BITS;

/**
 * The forms in which a folded word is found in ordinary texts, as bits: by itself, after و, ب, ل, ف or ك, with the article
 * or without it, with a pronoun, as an adjective of belonging. Places follow ب and take no pronoun, persons neither ب
 * nor an article, everyday words have them all.
 */
export function writtenForms(word: string, lexicon: Lexicon): number {
  const definite = word.startsWith('ال') && word.length > 4;
  const stem = definite ? word.slice(2) : word;
  const beforePronoun = stem.replace(/ه$/u, 'ت');
  const beforeBelonging = word.replace(/(?:يا|ا|ه)$/u, '');
  const is = (form: string) => isWritten(form, lexicon);
  return (
    (is(word) ? BY_ITSELF : 0) |
    (is(`و${word}`) ? 2 : 0) |
    (is(`ب${word}`) ? 4 : 0) |
    (is(`ل${word}`) ? 8 : 0) |
    (is(definite ? stem : `ال${word}`) ? WITH_ARTICLE : 0) |
    (is(`${beforePronoun}ها`) || is(`${beforePronoun}هم`) || is(`${beforePronoun}ه`) ? WITH_PRONOUN : 0) |
    (is(`${beforeBelonging}يه`) || is(`ال${beforeBelonging}يه`) || is(`ال${beforeBelonging}ي`) ? 64 : 0) |
    (is(`ف${word}`) || is(`ك${word}`) ? 128 : 0) |
    (definite && is(`ل${word.slice(1)}`) ? 256 : 0)
  );
}

/** The forms of the first word that is left when proclitics are taken off and that texts have; 0 for none. */
export function formsWithoutProclitics(word: string, lexicon: Lexicon): number {
  for (const { skip, name } of readProclitics(word)) {
    if (skip > 0 && name.length > 2 && isWritten(name, lexicon)) {
      return writtenForms(name, lexicon) | WITHOUT_PROCLITICS;
    }
  }
  return 0;
}
