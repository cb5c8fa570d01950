import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';

/** Whether what was taken for a name that the gazetteer lacks is a mere place noun: «المدينة» is the city spoken of. */
export function isBareNoun(
  text: AnalysedText,
  { names, firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  if (names.length > 0 || wordCount > 1) return false;
  const noun = text.folded(firstWord).slice(procliticLength).replace(/^ال/u, '');
  return (wordClasses(noun) & WORD_CLASS.placeNoun) !== 0;
}

const FATHATAN = '\u064b';

/** Whether it is written as an indefinite noun: «كوكبًا» is a planet and not Kaoukaba, since no place name ends so. */
export const isIndefiniteNoun = (text: AnalysedText, { start, end }: NameMatch): boolean =>
  text.source.slice(start, end).includes(FATHATAN);
