import { isAmong } from '../arabic/proclitics.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/**
 * The second names of «بين طرابلس وصور»: what a place lies between is a place too, so the other is that of its name in one of
 * the countries of the first, whatever else the word means. So is the other end of «أنبوب كركوك – جيهان», in any country.
 */
export function betweenNames(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  return [...secondOfTwo(text, types, matches), ...otherEnds(text, types, matches)];
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

function otherEnds(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  return matches.flatMap(({ firstWord, wordCount }) => {
    const next = firstWord + wordCount;
    if (next >= types.length || !DASH.test(text.gapBefore(next))) return [];
    if (!isAmong(text.foldedBefore(firstWord), ROUTES) || !text.joins(firstWord)) return [];
    const other = namesFrom(text, types, next).find(
      (each) => each.procliticLength === 0 && settled(each).length > 0,
    );
    return other ? [other] : [];
  });
}

/** What has two ends. */
const ROUTES = wordList('طريق خط انبوب قطار سكه خطوط طريقي رحله جسر اوتوستراد');
const DASH = /^\s*[-–—]\s*$/u;

const BETWEEN: ReadonlySet<string> = new Set(['بين', 'وبين', 'مابين']);
const AND = 'و';
const SETTLED: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'division']);

const settled = ({ names }: NameMatch): Place[] =>
  names.flatMap(({ places }) => places.filter(({ kind }) => SETTLED.has(kind)));
