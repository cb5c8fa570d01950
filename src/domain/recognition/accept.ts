import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';

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
    if (isPartOfOrganisation(text, match) || isNationality(text, match)) continue;
    for (const word of words) taken.add(word);
    accepted.push(match);
  }
  return accepted.sort((a, b) => a.start - b.start);
}

/** Head nouns that make an organisation of the place name after them: جامعة القاهرة is not Cairo. */
const ORGANISATION_HEADS = new Set([
  'جامعه',
  'قناه',
  'صحيفه',
  'جريده',
  'مجله',
  'وكاله',
  'شركه',
  'بنك',
  'مصرف',
  'حزب',
  'نادي',
  'منتخب',
  'منظمه',
  'موسسه',
  'بورصه',
]);

function isPartOfOrganisation(text: AnalysedText, match: NameMatch): boolean {
  if (match.procliticLength > 0) return false;
  const before = text.foldedBefore(match.firstWord);
  return ORGANISATION_HEADS.has(before) || ORGANISATION_HEADS.has(before.replace(/^[وفبكل]/u, ''));
}

/**
 * A country whose name is at once its adjective (السعودية, الجزائرية): after a definite noun of the same gender it
 * agrees with it («الخارجية السعودية»), elsewhere it is the country.
 */
function isNationality(text: AnalysedText, match: NameMatch): boolean {
  if (match.procliticLength > 0 || match.wordCount > 1) return false;
  const word = text.folded(match.firstWord);
  const before = text.foldedBefore(match.firstWord);
  return /^ال.+يه$/u.test(word) && /^[وف]?(?:[بك]?ال|لل).+ه$/u.test(before);
}
