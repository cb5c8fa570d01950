import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
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

const OF_THE_COUNTRY = wordList('عربيه مملكه جاره شقيقه دوله');

/** Broken plurals of things and other nouns with which an adjective stands in the feminine, though nothing in them shows it. */
const ALSO_FEMININE = wordList(`
  اراضي حدود صحف اسهم مدن سفن مواني موانء مصادر بنوك مصارف انديه جمارك مراكز محاكم مساجد صواريخ مناطق مشاريع مصافي حقول
  ابار مدارس وسايل وساءل اوساط دوائر دوايير دواير قوي سوق صناديق سجون سواحل مياه اجواء سلع بضائع بضايع قبائل قبايل حواضر
  مصالح مواقع مقار برامج ملاعب جزر شواطي قواعد فرق
`);
