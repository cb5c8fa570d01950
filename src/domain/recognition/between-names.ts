import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import type { WordType } from './tagger/word-type.ts';

/**
 * The second names of «بين طرابلس وصور»: what a place lies between is a place too, so the other is that of its name in one of
 * the countries of the first, whatever else the word means.
 */
export function betweenNames(
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

const BETWEEN: ReadonlySet<string> = new Set(['بين', 'وبين', 'مابين']);
const AND = 'و';
const SETTLED: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'division']);

const settled = ({ names }: NameMatch): Place[] =>
  names.flatMap(({ places }) => places.filter(({ kind }) => SETTLED.has(kind)));
