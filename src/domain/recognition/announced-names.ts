import type { PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { goesOnInSeries } from './series.ts';
import { DICTIONARY_CLASS } from './tagger/lexicon.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import { BY_ITSELF, WITH_ARTICLE } from './tagger/word-forms.ts';
import type { WordType } from './tagger/word-type.ts';
import { isCapitalAnnounced, isSeriesAnnounced, isVillageAnnounced, kindsAnnounced } from './type-words.ts';

/**
 * The names that a place noun announces and the gazetteer knows as just that: «محافظة صلاح الدين» is no person. Taggers
 * go by the name's own words, which here mean something else nearly everywhere.
 */
export function announcedNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 1; n < types.length; n++) {
    const before = text.foldedBefore(n);
    const kinds = kindsAnnounced(before);
    if (kinds.length === 0) continue;
    const match = announced(text, types, n, kinds) ?? capital(text, types, n, before);
    if (!match) continue;
    found.push(match);
    if (isSeriesAnnounced(before)) found.push(...restOfSeries(text, types, match, kinds));
  }
  return found;
}

const announced = (
  text: AnalysedText,
  types: readonly WordType[],
  n: number,
  kinds: readonly PlaceKind[],
) => {
  // Hardly anything but a name follows these: «محافظة صلاح الدين», «بلدة حوارة».
  const isOfName = kinds.includes('division') || isVillageAnnounced(text.foldedBefore(n));
  return namesFrom(text, types, n).find(
    ({ procliticLength, wordCount, names }) =>
      procliticLength === 0 &&
      isOneOf(names, kinds) &&
      (wordCount > 1 || isPlain(types[n] as WordType, isOfName)),
  );
};

/** «العاصمة كابل», whatever else the word means. */
const capital = (text: AnalysedText, types: readonly WordType[], n: number, before: string) =>
  isCapitalAnnounced(before)
    ? namesFrom(text, types, n).find(
        ({ procliticLength, names }) =>
          procliticLength === 0 && names.some(({ places }) => places.some((place) => place.capital === true)),
      )
    : undefined;

/** What و or a comma adds to the first of a series: «محافظات القاهرة والشرقية والغربية». */
function restOfSeries(
  text: AnalysedText,
  types: readonly WordType[],
  first: NameMatch,
  kinds: readonly PlaceKind[],
): NameMatch[] {
  const rest: NameMatch[] = [];
  let last = first;
  for (;;) {
    const next = last.firstWord + last.wordCount;
    const match =
      next < types.length &&
      goesOnInSeries(text, next) &&
      namesFrom(text, types, next).find(
        ({ procliticLength, names }) =>
          procliticLength === (text.folded(next).startsWith('و') ? 1 : 0) && isOneOf(names, kinds),
      );
    if (!match) return rest;
    rest.push(match);
    last = match;
  }
}

const isOneOf = (names: NameMatch['names'], kinds: readonly PlaceKind[]) =>
  names.some(({ places }) => places.some(({ kind }) => kinds.includes(kind)));

const NO_PLACE = WORD_CLASS.givenName | WORD_CLASS.calendar | WORD_CLASS.grammar | WORD_CLASS.title;

/**
 * Whether a single word is hardly anything else than a name: one that no dictionary has, or, where a name is due, a person's name
 * no more than an adjective («ولاية عثمانية» is no province in Turkey) unless texts have that one, but never with the article («حوارة»).
 */
const isPlain = ({ classes, common, folded, lore }: WordType, isOfName: boolean): boolean =>
  (classes & NO_PLACE) === 0 &&
  (common === 0 ||
    (isOfName &&
      (folded.startsWith('ال') ||
        (lore.kinds & DICTIONARY_CLASS.adjective) === 0 ||
        (lore.forms & (BY_ITSELF | WITH_ARTICLE)) === BY_ITSELF)));
