import { foldPlain, isPlain } from '../arabic/fold-plain.ts';
import { normalise } from '../arabic/normalise.ts';
import { findWords } from '../arabic/words.ts';

/** A name as the search compares it, its words parted by single spaces. */
export interface NameForms {
  readonly exact: string;
  readonly folded: string;
  readonly wordCount: number;
}

/** The forms of a name that a text is compared with; the gazetteer makes them by the thousand, so plain names go fast. */
export function nameForms(written: string): NameForms {
  if (isPlain(written)) {
    return { exact: written, folded: foldPlain(written), wordCount: countWords(written) };
  }
  const { exact, folded } = normalise(written);
  const words = findWords(folded);
  const join = (text: string) => words.map((word) => text.slice(word.start, word.end)).join(' ');
  return { exact: join(exact), folded: join(folded), wordCount: words.length };
}

function countWords(plain: string): number {
  let count = 1;
  for (let at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) count++;
  return count;
}
