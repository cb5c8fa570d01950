import type { AnalysedText } from './analyse.ts';
import { foldedWords, type NameMatch } from './find-names.ts';
import { ORGANISATION_HEADS } from './organisation-heads.ts';
import type { WordType } from './tagger/word-type.ts';

/** Prepositions: to the word after one nothing is joined. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'من', 'الي', 'علي', 'عن']);

/** Whether a proclitic was read into a word where none can stand: «في كاوست» is no «ك» before a town. */
export const isBehindPreposition = (text: AnalysedText, { firstWord, procliticLength }: NameMatch): boolean =>
  procliticLength > 0 &&
  text.joins(firstWord) &&
  PREPOSITIONS.has(text.foldedBefore(firstWord)) &&
  /^[بلك]/u.test(text.folded(firstWord));

/** Whether it is the noun of an institution whose place comes next: «بورصة قطر» is no Bursa. */
export function isHeadOfOrganisation(
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  const word = text.folded(firstWord).slice(procliticLength);
  const next = types[firstWord + 1];
  if (wordCount > 1 || !ORGANISATION_HEADS.has(word) || !next || !text.joins(firstWord + 1)) return false;
  return next.starts.some(({ skip }) => skip === 0) && next.nationality === null;
}

/** Markets and money that sound like places abroad. */
const MARKETS = new Set([
  'اليورو',
  'يورو',
  'هانغ سنغ',
  'هانج سنج',
  'ناسداك',
  'داو جونز',
  'نيكي',
  'نيكاي',
  'كاك',
  'داكس',
  'برنت',
]);

/** Whether what was taken for a place that the gazetteer lacks is a market's or a currency's name: «منطقة اليورو». */
export const isMarket = (text: AnalysedText, match: NameMatch): boolean =>
  match.names.length === 0 && MARKETS.has(foldedWords(text, match).slice(match.procliticLength));
