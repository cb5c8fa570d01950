import type { PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { followsRoute } from './between-names.ts';
import type { NameMatch } from './find-names.ts';
import { COMMON } from './tagger/lexicon.ts';
import type { WordType } from './tagger/word-type.ts';

/**
 * The matches without those that are a noun whose place comes next: «سيول الحسيمة» are the floods of Al Hoceima, not Seoul.
 * Lands are left, since they are no such nouns, and the first end of a route: «طريق عتق بيحان».
 */
export const withoutConstructNouns = (
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] =>
  matches.filter((match, index) => {
    const next = matches[index + 1];
    const noun = types[match.firstWord] as WordType;
    // A dash leads from one place to another: «طريق عبري – نزوى».
    const isNext =
      next !== undefined &&
      next.firstWord === match.firstWord + 1 &&
      /^\s+$/u.test(text.gapBefore(next.firstWord));
    if (!isNext || next.procliticLength > 0 || followsRoute(text, match.firstWord)) return true;
    const isNoun = (noun.common & COMMON.noun) !== 0 && !noun.folded.startsWith('ال');
    return !isNoun || match.names.some(({ places }) => places.some(({ kind }) => LANDS.has(kind)));
  });

const LANDS: ReadonlySet<PlaceKind> = new Set(['country', 'territory', 'region']);
