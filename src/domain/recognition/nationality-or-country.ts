import { isAmong } from '../arabic/proclitics.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { COMMON, NOUN } from './tagger/lexicon.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/**
 * Whether a country whose name is at once its adjective (السعودية) is the adjective here: after a definite noun that it agrees
 * with («الخارجية السعودية», «الأراضي السعودية»), but for one that is said of the country itself («الجارة السعودية») and where
 * another name is added to it («تضم المجموعة السعودية والعراق»).
 */
export function isNationality(text: AnalysedText, { firstWord, wordCount, names }: NameMatch): boolean {
  if (wordCount > 1 || !names.some(({ places }) => places.some(({ kind }) => kind === 'country')))
    return false;
  // With a proclitic it does not begin with its article.
  if (!/^ال.+يه$/u.test(text.folded(firstWord))) return false;
  const noun = /^[وف]?(?:[بك]?ال|لل)(.+)$/u.exec(text.foldedBefore(firstWord))?.[1];
  if (noun === undefined || OF_THE_COUNTRY.has(noun)) return false;
  const next = firstWord + 1;
  if (text.joins(next) && /^و.../u.test(text.folded(next))) return false;
  return /(?:ه|ات)$/u.test(noun) || ALSO_FEMININE.has(noun);
}

/**
 * Whether what looks like a country's name is its adjective in the accusative: behind an indefinite noun in it («وفدا سوريا»,
 * «معبدا رومانيا»), which no country can follow, but for «رئيسا سوريا ولبنان», two presidents.
 */
export function isNationalityInAccusative(
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount, procliticLength, names }: NameMatch,
): boolean {
  if (wordCount > 1 || procliticLength > 0 || !isBehindAccusative(text, firstWord)) return false;
  const noun = types[firstWord - 1];
  if (!noun || !isNoun(noun)) return false;
  const isCountry = names.some(({ places }) => places.some(({ kind }) => kind === 'country'));
  return isCountry && !addsCountry(text, types, firstWord + 1);
}

/** Whether a word ends as both have it, a country and its adjective in the accusative, and the word before as such a noun. */
export function isBehindAccusative(text: AnalysedText, word: number): boolean {
  const before = text.foldedBefore(word);
  return /^[^و].*يا$/u.test(text.folded(word)) && /^.{2,}[^ا]ا$/u.test(before) && !isAmong(before, OTHERS);
}

/** «وفدا» begins with a letter that the dictionary's reading takes off. */
const isNoun = ({ folded, lore, common }: WordType): boolean =>
  folded.endsWith('وفدا') || ((lore.kinds & NOUN) !== 0 && (common & NO_NOUN) === 0);

const addsCountry = (text: AnalysedText, types: readonly WordType[], word: number): boolean =>
  /^و/u.test(text.folded(word)) &&
  types[word]?.starts.some(
    ({ skip, entry }) => skip === 1 && entry.places.some(({ kind }) => kind === 'country'),
  ) === true;

const NO_NOUN = COMMON.verb | COMMON.particle;
/** Adverbs, and verbs of two, «زارا سوريا», whose stem is a noun too. */
const OTHERS = wordList(
  `زارا غادرا دخلا تركا جعلا شهدا ايضا حاليا سابقا لاحقا دائما دايما داءما تماما قريبا غدا مثلا فعلا خصوصا تقريبا نهائيا نهاءيا رسميا حتما مجددا اخيرا اولا ثانيا
  ثالثا مرارا احيانا عموما علنا سرا معا حقا جدا`,
);

const OF_THE_COUNTRY = wordList('عربيه مملكه جاره شقيقه دوله');

/** Broken plurals of things and other nouns with which an adjective stands in the feminine, though nothing in them shows it. */
const ALSO_FEMININE = wordList(`
  اراضي حدود صحف اسهم مدن سفن مواني موانء مصادر بنوك مصارف انديه جمارك مراكز محاكم مساجد صواريخ مناطق مشاريع مصافي حقول
  ابار مدارس وسايل وساءل اوساط دوائر دوايير دواير قوي سوق صناديق سجون سواحل مياه اجواء سلع بضائع بضايع قبائل قبايل حواضر
  مصالح مواقع مقار برامج ملاعب جزر شواطي قواعد فرق
`);
