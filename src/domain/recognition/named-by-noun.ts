import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import type { WordTypes } from './tagger/word-type.ts';

/** What stands before a name that the gazetteer has with its noun alone, since the bare word is an everyday one. */
const NOUNS = 'بلده مدينه قريه محليه ولايه محافظه منطقه قضاء ناحيه حي'.split(' ');

/**
 * A name that was found and that no place has as it stands is that of the place called so with its noun: «طويلة» is the
 * «بلدة طويلة» of the gazetteer.
 */
export function withItsNoun(text: AnalysedText, types: WordTypes, match: NameMatch): NameMatch {
  if (match.names.length > 0) return match;
  const bare = Array.from({ length: match.wordCount }, (_, n) =>
    text.folded(match.firstWord + n).slice(n === 0 ? match.procliticLength : 0),
  ).join(' ');
  const names = NOUNS.flatMap((noun): NameEntry[] => {
    const sought = `${noun} ${bare}`;
    return types
      .of(noun)
      .starts.flatMap(({ skip, entry }) => (skip === 0 && entry.folded === sought ? [entry] : []));
  });
  return names.length > 0 ? { ...match, names } : match;
}
