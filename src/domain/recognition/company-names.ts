import { isAmong } from '../arabic/proclitics.ts';
import type { AnalysedText } from './analyse.ts';
import { foldedWords, type NameMatch } from './find-names.ts';
import { ORGANISATION_HEADS } from './organisation-heads.ts';
import { wordList } from './word-list.ts';

/** Whether the words beside a name make it that of a company, an exchange or a force: «شركة نفط البصرة», «قطر للطاقة». */
export function isCompanyName(text: AnalysedText, match: NameMatch): boolean {
  const { firstWord, wordCount, procliticLength } = match;
  const next = firstWord + wordCount;
  const after = text.joins(next) ? text.folded(next) : '';
  if (TRADES.has(after) || OWN_TRADES.get(after)?.has(foldedWords(text, match))) return true;
  if (procliticLength > 0) return false;
  const before = text.foldedBefore(firstWord);
  if (isAmong(before, AROUND_PLACE.get(after) ?? NONE)) return true;
  return GOODS.has(before) && isAmong(text.foldedBefore(firstWord - 1), ORGANISATION_HEADS);
}

/** What makes a company of the place before it, wherever that stands: «مصر للطيران», «دبي القابضة». */
const TRADES = wordList('للطيران للتامين للاتصالات للالمنيوم للالومنيوم للاسمنت القابضه');
/** What does so behind some names; «احتياجات مصر للطاقة» are the country's. */
const OWN_TRADES = new Map([
  ['للطاقه', new Set(['قطر'])],
  ['للكهرباء', new Set(['السعوديه'])],
  ['للاستثمار', new Set(['قطر', 'دبي', 'ابوظبي'])],
]);

/** What a company deals in, between its head noun and its place: «شركة نفط البصرة». */
const GOODS = wordList(
  'صناعات نفط غاز كهرباء مياه مصافي مصفاه اسمنت خطوط طيران حديد فوسفات اتصالات مترو توزيع',
);
/** What a name has before its place, by what it has after it: «موانئ دبي العالمية», the exchange «سوق دبي المالي». */
const AROUND_PLACE = new Map([
  ['العالميه', new Set(['مواني'])],
  ['المالي', new Set(['سوق'])],
  // «بنك الإمارات دبي الوطني».
  ['الوطني', new Set(['الامارات'])],
  // «قوات سوريا الديمقراطية», «مجلس سوريا الديمقراطية».
  ['الديمقراطيه', new Set(['قوات', 'مجلس'])],
]);
const NONE: ReadonlySet<string> = new Set();
