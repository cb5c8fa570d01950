import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import type { WordTypes } from './tagger/word-type.ts';
import { kindsAnnounced } from './type-words.ts';

/** What stands before a name that the gazetteer has with its noun alone, since the bare word is an everyday one. */
const NOUNS = 'بلده مدينه قريه محليه ولايه محافظه منطقه قضاء ناحيه حي'.split(' ');

/**
 * A name that was found and that no place has as it stands is that of the place called so with its noun: «طويلة» is the
 * «بلدة طويلة» of the gazetteer; or, behind a noun, of one that its country tells from the everyday word: «معركة» of «بلدة
 * معركة» is the gazetteer's «معركة اللبنانية».
 */
export function withItsNoun(text: AnalysedText, types: WordTypes, match: NameMatch): NameMatch {
  if (match.names.length > 0) return match;
  const bare = Array.from({ length: match.wordCount }, (_, n) =>
    text.folded(match.firstWord + n).slice(n === 0 ? match.procliticLength : 0),
  ).join(' ');
  const behindNoun = namesBehindNoun(types, bare);
  const names = behindNoun.length > 0 ? behindNoun : namesOfCountries(text, types, match, bare);
  return names.length > 0 ? { ...match, names } : match;
}

const namesBehindNoun = (types: WordTypes, bare: string): NameEntry[] =>
  NOUNS.flatMap((noun) => {
    const sought = `${noun} ${bare}`;
    return types
      .of(noun)
      .starts.flatMap(({ skip, entry }) => (skip === 0 && entry.folded === sought ? [entry] : []));
  });

/** The names that are the bare one and the nationality of the place's country, of places of the kind that the text announces. */
function namesOfCountries(
  text: AnalysedText,
  types: WordTypes,
  { firstWord, procliticLength }: NameMatch,
  bare: string,
): NameEntry[] {
  const kinds = procliticLength === 0 ? kindsAnnounced(text.foldedBefore(firstWord)) : [];
  if (kinds.length === 0) return [];
  const [first = ''] = bare.split(' ');
  return types.of(first).starts.flatMap(({ skip, entry }): NameEntry[] => {
    if (skip > 0 || !entry.folded.startsWith(`${bare} `)) return [];
    const country = types.of(entry.folded.slice(bare.length + 1)).nationality;
    const places = entry.places.filter((place) => place.country === country && kinds.includes(place.kind));
    return places.length > 0 ? [{ ...entry, places }] : [];
  });
}
