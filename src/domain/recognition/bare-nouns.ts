import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { DICTIONARY_CLASS } from './tagger/lexicon.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/** From this many inhabitants a town is what is named, whatever its name means: «مدينة سعيدة» is Saïda. */
const WELL_KNOWN = 50_000;

/**
 * Whether what was taken for a name that the gazetteer lacks is a mere place noun: «المدينة» is the city spoken of. So is one
 * that is the name of small towns only and that nothing announces: «يقع القصر» is the palace.
 */
export function isBareNoun(
  text: AnalysedText,
  { names, firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  if (wordCount > 1) return false;
  const word = text.folded(firstWord).slice(procliticLength);
  if ((wordClasses(word.replace(/^ال/u, '')) & WORD_CLASS.placeNoun) === 0) return false;
  if (names.length === 0) return true;
  const isPlaced =
    (wordClasses(text.foldedBefore(firstWord)) & (WORD_CLASS.preposition | WORD_CLASS.placeNoun)) !== 0;
  return procliticLength === 0 && !isPlaced && word.startsWith('ال') && areSmallTowns(names);
}

const areSmallTowns = (names: NameMatch['names']): boolean =>
  names.every(({ places }) =>
    places.every(
      ({ kind, population }) => (kind === 'city' || kind === 'district') && population < WELL_KNOWN,
    ),
  );

const FATHATAN = '\u064b';

/** Whether it is written as an indefinite noun: «كوكبًا» is a planet and not Kaoukaba, since no place name ends so. */
export const isIndefiniteNoun = (text: AnalysedText, { start, end }: NameMatch): boolean =>
  text.source.slice(start, end).includes(FATHATAN);

/** Whether it is an adjective that agrees with the indefinite place noun before it: «مدينة جديدة» is a new town, not Jdaide. */
export function isAdjectiveOfNoun(
  text: AnalysedText,
  types: readonly WordType[],
  { names, firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  const word = types[firstWord];
  if (!word || wordCount > 1 || procliticLength > 0) return false;
  const noun = text.foldedBefore(firstWord);
  return (
    ((word.lore.kinds & DICTIONARY_CLASS.adjective) !== 0 || COMMON_ADJECTIVES.has(word.folded)) &&
    !word.folded.startsWith('ال') &&
    (wordClasses(noun) & WORD_CLASS.placeNoun) !== 0 &&
    !/^[وفبكل]*(?:ال|لل)/u.test(noun) &&
    noun.endsWith('ه') === word.folded.endsWith('ه') &&
    names.every(({ places }) => places.every(({ population }) => population < WELL_KNOWN))
  );
}

/** Adjectives of quarters and towns that the dictionary has as nouns. */
const COMMON_ADJECTIVES = wordList(
  'قديم قديمه جديد جديده كبير كبيره صغير صغيره حديث حديثه فقير فقيره عتيق عتيقه بعيد بعيده قريب قريبه',
);

const OTHER_WORLDS = new Set('للقمر للمريخ للشمس للمشتري لزحل لعطارد للزهره للكوكب'.split(' '));

/** Whether the word after it says that it lies on no map: «القطب الجنوبي للقمر». */
export const isOnOtherWorld = (text: AnalysedText, { firstWord, wordCount }: NameMatch): boolean =>
  text.joins(firstWord + wordCount) && OTHER_WORLDS.has(text.folded(firstWord + wordCount));
