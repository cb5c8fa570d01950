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

/** «سرت إلى بلبيس»: "I went", where nothing but what leads on stands behind the name of the town in Libya. */
const WENT = 'سرت';
const ONWARD: ReadonlySet<string> = new Set(['الي', 'نحو', 'مع', 'حتي', 'في']);
const FROM: ReadonlySet<string> = new Set(['من', 'في', 'الي', 'مدينه', 'نحو', 'بين', 'قرب', 'عبر']);

/** Whether a word is the verb that is written as the name of a town is. */
export const isVerbOfGoing = (text: AnalysedText, match: NameMatch): boolean =>
  match.procliticLength === 0 &&
  foldedWords(text, match) === WENT &&
  ONWARD.has(text.folded(match.firstWord + 1)) &&
  text.joins(match.firstWord + 1) &&
  !FROM.has(text.foldedBefore(match.firstWord));

/** What is written as «سيول», Seoul, where floods are told of and nothing of Korea. */
const FLOODS = 'سيول';
const OF_FLOODS = /(?:^|[^\p{L}])(?:[وفبل]?ال)?(?:سيول|امطار|فيضان|فيضانات|امطارا|جارفه)(?=$|[^\p{L}])/gu;
const OF_KOREA = /كوري|بيونغ|بيونج|يونهاب/u;

/** Whether floods are meant and not the capital of Korea: «مصرعهم في سيول اجتاحت القرى». */
export function areFloods(text: AnalysedText, match: NameMatch): boolean {
  if (foldedWords(text, match).slice(match.procliticLength) !== FLOODS) return false;
  const { folded } = text.normalised;
  const isTold = /^\p{L}{2,}ت$/u.test(
    text.joins(match.firstWord + 1) ? text.folded(match.firstWord + 1) : '',
  );
  return !OF_KOREA.test(folded) && (isTold || [...folded.matchAll(OF_FLOODS)].length > 1);
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
