import { isAmong } from '../arabic/proclitics.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import type { TaggedSpan } from './tagger/spans.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/**
 * The second names of «بين طرابلس وصور»: what a place lies between is a place too, so the other is that of its name in one of
 * the countries of the first, whatever else the word means. And both ends of «أنبوب كركوك – جيهان» and of «يربط الأبيض بأم
 * درمان», in any country.
 */
export function betweenNames(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  return [...secondOfTwo(text, types, matches), ...endsWithDash(text, types), ...linked(text, types)];
}

function secondOfTwo(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  return matches.flatMap((match) => {
    const next = match.firstWord + match.wordCount;
    const isBetween = BETWEEN.has(text.foldedBefore(match.firstWord)) && text.joins(match.firstWord);
    if (!isBetween || next >= types.length || !text.joins(next)) return [];
    const countries = new Set(settled(match).map(({ country }) => country));
    const other = namesFrom(text, types, next).find(
      (each) =>
        each.procliticLength === AND.length &&
        text.folded(next).startsWith(AND) &&
        settled(each).some(({ country }) => countries.has(country)),
    );
    return other ? [other] : [];
  });
}

/** «أنبوب كركوك – جيهان». */
const endsWithDash = (text: AnalysedText, types: readonly WordType[]): NameMatch[] =>
  twoNames(
    text,
    types,
    (word) => followsRoute(text, word) && text.joins(word),
    (next) => (DASH.test(text.gapBefore(next)) ? bareNames(text, types, next)[0] : undefined),
  );

/** «يربط الأبيض بأم درمان». */
const linked = (text: AnalysedText, types: readonly WordType[]): NameMatch[] =>
  twoNames(
    text,
    types,
    (word) => LINKS.has(text.foldedBefore(word)),
    (next) =>
      text.joins(next) && text.folded(next).startsWith(TO)
        ? namesFrom(text, types, next).find(
            (match) => match.procliticLength === TO.length && settled(match).length > 0,
          )
        : undefined,
  );

/** The names that begin where `begins` says so, each with the one after it; none where `secondAt` finds no second. */
function twoNames(
  text: AnalysedText,
  types: readonly WordType[],
  begins: (word: number) => boolean,
  secondAt: (next: number) => NameMatch | undefined,
): NameMatch[] {
  return types.flatMap((_, word) => {
    if (!begins(word)) return [];
    for (const first of bareNames(text, types, word)) {
      const next = word + first.wordCount;
      const second = next < types.length ? secondAt(next) : undefined;
      if (second) return [first, second];
    }
    return [];
  });
}

/** The names of towns, quarters and divisions that begin with a word to which nothing is joined, longest first. */
const bareNames = (text: AnalysedText, types: readonly WordType[], word: number): NameMatch[] =>
  namesFrom(text, types, word).filter((match) => match.procliticLength === 0 && settled(match).length > 0);

/**
 * The two names of «طريق عتق بيحان», which nothing parts, out of words that were taken for one; null where they are one name, or
 * not two.
 */
export function endsOfRoute(
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount }: TaggedSpan,
): readonly [NameMatch, NameMatch] | null {
  if (wordCount < 2 || !followsRoute(text, firstWord)) return null;
  const isOneName = namesFrom(text, types, firstWord).some(
    (match) => match.procliticLength === 0 && match.wordCount >= wordCount,
  );
  if (isOneName) return null;
  for (const first of bareNames(text, types, firstWord)) {
    const second = bareNames(text, types, firstWord + first.wordCount).find(
      (match) => first.wordCount + match.wordCount === wordCount,
    );
    if (second) return [first, second];
  }
  return null;
}

/** Whether the word before speaks of what has two ends. */
export const followsRoute = (text: AnalysedText, word: number): boolean =>
  isAmong(text.foldedBefore(word), ROUTES);

/** What has two ends. */
const ROUTES = wordList('طريق خط انبوب انابيب قطار سكه خطوط طريقي رحله جسر اوتوستراد');
const DASH = /^\s*[-–—]\s*$/u;

/** «طريق يربط القاهرة بالسويس». */
const LINKS: ReadonlySet<string> = new Set('يربط تربط ويربط وتربط سيربط ستربط يصل تصل'.split(' '));
const TO = 'ب';

const BETWEEN: ReadonlySet<string> = new Set(['بين', 'وبين', 'مابين']);
const AND = 'و';
const SETTLED: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'division']);

const settled = ({ names }: NameMatch): Place[] =>
  names.flatMap(({ places }) => places.filter(({ kind }) => SETTLED.has(kind)));
