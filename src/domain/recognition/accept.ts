import { isAmong } from '../arabic/proclitics.ts';
import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import { isCompanyName } from './company-names.ts';
import type { NameMatch } from './find-names.ts';
import { isNationality } from './nationality-or-country.ts';
import { ORGANISATION_HEADS } from './organisation-heads.ts';
import { isClub, isWholeClub } from './tagger/club-words.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';

/**
 * The name matches that name places, none overlapping another: longest first, then the reading with fewer proclitics,
 * without those whose neighbours show that the word means something else here.
 */
export function acceptNames(text: AnalysedText, matches: readonly NameMatch[]): NameMatch[] {
  const longestFirst = [...matches].sort(
    (a, b) => b.wordCount - a.wordCount || a.procliticLength - b.procliticLength || a.firstWord - b.firstWord,
  );
  const taken = new Set<number>();
  const accepted: NameMatch[] = [];
  for (const match of longestFirst) {
    const words = Array.from({ length: match.wordCount }, (_, i) => match.firstWord + i);
    if (words.some((word) => taken.has(word))) continue;
    if (isPartOfOrganisation(text, match) || isNationality(text, match) || isCommonWord(text, match))
      continue;
    for (const word of words) taken.add(word);
    accepted.push(match);
  }
  return accepted.sort((a, b) => a.start - b.start);
}

/** Whether the words beside it make an organisation, a company or a club of the name. */
export function isPartOfOrganisation(text: AnalysedText, match: NameMatch): boolean {
  if (isAmong(text.folded(match.firstWord), INSTITUTIONS) || isCompanyName(text, match)) return true;
  if (match.procliticLength > 0) return false;
  const before = text.foldedBefore(match.firstWord);
  const next = match.firstWord + match.wordCount;
  const after = text.joins(next) ? text.folded(next) : '';
  if (isClub(before, after) || isWholeClub((n) => wordOn(text, match.firstWord, n))) return true;
  return isAmong(before, ORGANISATION_HEADS);
}

/** The n-th word from one on, where the text goes on to it. */
const wordOn = (text: AnalysedText, first: number, n: number): string =>
  n === 0 || text.joins(first + n) ? text.folded(first + n) : '';

/** Institutions whose name could be read as ك with a place's: KAUST is not Aust. */
const INSTITUTIONS = new Set(['كاوست']);

/** From this many inhabitants a town is looked for without a place noun or preposition before it. */
const WELL_KNOWN = 100_000;
const EVERYDAY =
  WORD_CLASS.preposition |
  WORD_CLASS.grammar |
  WORD_CLASS.saying |
  WORD_CLASS.calendar |
  WORD_CLASS.givenName |
  WORD_CLASS.title;

/** A large gazetteer has towns for most short words: «كان», «شأن», «الخميس». */
function isCommonWord(text: AnalysedText, { firstWord, wordCount, names }: NameMatch): boolean {
  if (wordCount > 1) return false;
  const word = wordClasses(text.folded(firstWord));
  if (word & EVERYDAY) return true;
  const before = wordClasses(text.folded(firstWord - 1));
  const name = names[0] as NameEntry;
  const known = name.places.some(
    ({ kind, population }) => kind === 'country' || kind === 'territory' || population >= WELL_KNOWN,
  );
  if (known && name.exact.length > 2) return false;
  return !(before & (WORD_CLASS.placeNoun | WORD_CLASS.preposition));
}
