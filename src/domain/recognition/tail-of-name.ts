import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';

/** What the names of clans begin with, and those of quarters and villages after them; folded. */
const CLAN_HEADS = new Set(['اولاد', 'ولاد', 'بني', 'بنو', 'عيال']);

/**
 * Whether it is the end of a longer name that a place noun announces and the gazetteer lacks: «حي أولاد الريف» is no Rif, nor
 * «قرية بني غزة» Gaza.
 */
export function isTailOfName(text: AnalysedText, { firstWord, procliticLength }: NameMatch): boolean {
  if (procliticLength > 0 || !CLAN_HEADS.has(text.foldedBefore(firstWord))) return false;
  return (wordClasses(text.foldedBefore(firstWord - 1)) & WORD_CLASS.placeNoun) !== 0;
}
