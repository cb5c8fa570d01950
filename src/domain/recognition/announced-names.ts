import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { DICTIONARY_CLASS } from './tagger/lexicon.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { kindsAnnounced } from './type-words.ts';

/**
 * The names that a place noun announces and the gazetteer knows as just that: «محافظة صلاح الدين» is no person. Taggers
 * go by the name's own words, which here mean something else nearly everywhere.
 */
export function announcedNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 1; n < types.length; n++) {
    const kinds = kindsAnnounced(text.foldedBefore(n));
    if (kinds.length === 0) continue;
    const match = namesFrom(text, types, n).find(
      ({ procliticLength, wordCount, names }) =>
        procliticLength === 0 &&
        names.some(({ places }) => places.some(({ kind }) => kinds.includes(kind))) &&
        (wordCount > 1 || isPlain(types[n] as WordType, kinds.includes('division'))),
    );
    if (match) found.push(match);
  }
  return found;
}

const NO_PLACE = WORD_CLASS.givenName | WORD_CLASS.calendar | WORD_CLASS.grammar | WORD_CLASS.title;

/**
 * Whether a single word is hardly anything else than a name: one that no dictionary has, or, of a division, a person's name
 * no more than an adjective («ولاية عثمانية» is no province in Turkey).
 */
const isPlain = ({ classes, common, folded, lore }: WordType, isDivision: boolean): boolean =>
  (classes & NO_PLACE) === 0 &&
  (common === 0 ||
    (isDivision && (folded.startsWith('ال') || (lore.kinds & DICTIONARY_CLASS.adjective) === 0)));
