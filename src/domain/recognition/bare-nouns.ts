import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { DICTIONARY_CLASS } from './tagger/lexicon.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';

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

/** From this many inhabitants a town is what is named, whatever its name means: «مدينة سعيدة» is Saïda. */
const WELL_KNOWN = 50_000;

/** Whether it is an adjective that agrees with the indefinite place noun before it: «مدينة جديدة» is a new town, not Jdaide. */
export function isAdjectiveOfNoun(
  text: AnalysedText,
  types: readonly WordType[],
  { names, firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  const word = types[firstWord];
  if (!word || wordCount > 1 || procliticLength > 0) return false;
  const noun = text.foldedBefore(firstWord);
  return (
    (word.lore.kinds & DICTIONARY_CLASS.adjective) !== 0 &&
    !word.folded.startsWith('ال') &&
    (wordClasses(noun) & WORD_CLASS.placeNoun) !== 0 &&
    !/^[وفبكل]*(?:ال|لل)/u.test(noun) &&
    noun.endsWith('ه') === word.folded.endsWith('ه') &&
    names.every(({ places }) => places.every(({ population }) => population < WELL_KNOWN))
  );
}
