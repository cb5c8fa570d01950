import { readProclitics } from '../arabic/proclitics.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, nameMatch, namesFrom } from './find-names.ts';
import type { TaggedSpan } from './tagger/spans.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';

/**
 * Ties words that the tagger took for a place name to the names of the gazetteer that have the same words. Without such
 * a name the match has none: the place is found, not located.
 */
export function matchSpan(
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount }: TaggedSpan,
): NameMatch {
  return (
    namesFrom(text, types, firstWord).find((match) => match.wordCount === wordCount) ??
    nameMatch(text, firstWord, wordCount, guessProclitics(types, firstWord), [])
  );
}

/**
 * The names that speak for themselves: a place noun that is part of a name of the gazetteer (مستشفى الشفاء, قطاع غزة,
 * مخيم جباليا). News corpora label towns and countries, so the tagger has not learned them.
 */
export function namesWithPlaceNoun(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 0; n < types.length; n++) {
    const type = types[n] as WordType;
    if (type.starts.length === 0 || !(type.classes & WORD_CLASS.placeNoun)) continue;
    const match = namesFrom(text, types, n).find(({ wordCount }) => wordCount > 1);
    if (!match || !namesItself(match)) continue;
    found.push(match);
    n += match.wordCount - 1;
  }
  return found;
}

/** Divisions and countries go by their bare name too: «محافظة أسوان» is marked at «أسوان». */
const BARE_KINDS: ReadonlySet<PlaceKind> = new Set(['country', 'division']);
const namesItself = ({ names }: NameMatch) =>
  names.some(({ places }) => places.some((place) => !BARE_KINDS.has(place.kind)));

/**
 * The proclitics of a name that the gazetteer lacks: those that an article follows («والمزرعة»), and the و that joins it
 * to a word before. Others could be its own letters.
 */
function guessProclitics(types: readonly WordType[], firstWord: number): number {
  const word = types[firstWord]?.folded ?? '';
  const readings = readProclitics(word);
  const definite = readings.find(({ skip, name }) => skip > 0 && name.startsWith('ال') && name.length > 4);
  if (definite) return definite.skip;
  return firstWord > 0 && word.startsWith('و') && word.length > 4 ? 1 : 0;
}
