import { readProclitics } from '../arabic/proclitics.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, nameMatch, namesFrom } from './find-names.ts';
import { PREPOSITIONS } from './mistaken-words.ts';
import type { TaggedSpan } from './tagger/spans.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { kindsAnnounced } from './type-words.ts';

/**
 * Ties words that the tagger took for a place name to the names of the gazetteer that have the same words;
 * `followsSpan` tells whether another one ends right before it. Without such a name the match has none: the place is found, not located.
 */
export function matchSpan(
  text: AnalysedText,
  types: readonly WordType[],
  span: TaggedSpan,
  followsSpan = false,
): NameMatch {
  const { firstWord, wordCount } = span;
  const matches = namesFrom(text, types, firstWord).filter((match) => match.wordCount === wordCount);
  // Two places are not named without a word or a comma between: in «القاهرة وجدة» the و is "and", and the town Jeddah, not Oujda.
  const followsPlace = followsSpan && text.joins(firstWord);
  const joined = followsPlace
    ? matches.find((match) => match.procliticLength > 0 && text.folded(firstWord).startsWith('و'))
    : undefined;
  const known = joined ?? matches[0];
  if (known) return known;
  const proclitics = guessProclitics(text, types, firstWord, followsPlace);
  if (!isDescribed(types, span, proclitics)) return nameMatch(text, firstWord, wordCount, proclitics, []);
  return matchSpan(text, types, { ...span, wordCount: wordCount - 1 }, followsSpan);
}

/** «ستافنجر النرويجية»: the nationality only tells where it lies; «الأراضي الفلسطينية» is a name with it alone. */
const isDescribed = (types: readonly WordType[], { firstWord, wordCount }: TaggedSpan, proclitics: number) =>
  wordCount > 1 &&
  !types[firstWord]?.folded.startsWith('ال', proclitics) &&
  (types[firstWord + wordCount - 1]?.nationality ?? null) !== null;

/**
 * The names that speak for themselves: a place noun that is part of a name of the gazetteer (مستشفى الشفاء, قطاع غزة,
 * مخيم جباليا). News corpora label towns and countries, so the tagger has not learned them.
 */
export function namesWithPlaceNoun(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 0; n < types.length; n++) {
    const type = types[n] as WordType;
    if (type.starts.length === 0) continue;
    const isNoun = (type.classes & WORD_CLASS.placeNoun) !== 0;
    const isDefinite = !isNoun && isDefiniteHead(type.folded);
    if (!isNoun && !isDefinite && !OTHER_HEADS.has(type.folded)) continue;
    const match = namesFrom(text, types, n).find(({ wordCount }) => wordCount > 1);
    if (!match || !namesItself(match)) continue;
    if (!isNoun && !(isSite(match) && (isDefinite || match.procliticLength === 0))) continue;
    found.push(match);
    n += match.wordCount - 1;
  }
  return found;
}

/** Nouns that can mean more than a place. */
const OTHER_HEADS = new Set(
  'باب سوق قناه معسكر مجمع مصنع كوبري محور ممر كيبوتس مرقد مقام خزان حقل الغوطه'.split(' '),
);

/** A place noun with its article, whatever is joined to it before: «المسجد الأقصى», «والمستشفى المعمداني». */
const isDefiniteHead = (folded: string) =>
  readProclitics(folded).some(
    ({ name }) => name.startsWith('ال') && (wordClasses(name.slice(2)) & WORD_CLASS.placeNoun) !== 0,
  );

const SITES: ReadonlySet<PlaceKind> = new Set(['facility', 'district', 'region', 'water', 'landform']);
const isSite = ({ names }: NameMatch) =>
  names.every(({ places }) => places.every(({ kind }) => SITES.has(kind)));

/**
 * Joins what the tagger found with the names that speak for themselves. Where both see one place, «نهر النيجر» is marked
 * at «النيجر» and means the river; the place noun is drawn in only where it is part of the name.
 */
export function joinMatches(tagged: readonly NameMatch[], speaking: readonly NameMatch[]): NameMatch[] {
  const joined: NameMatch[] = [];
  const drawnIn = new Set<NameMatch>();
  let from = 0;
  for (const match of tagged) {
    while (from < speaking.length && (speaking[from] as NameMatch).end <= match.start) from++;
    const longer = speaking[from];
    if (!longer || longer.start >= match.end) {
      joined.push(match);
    } else if (standsAfterHead(match, longer) && !isHeadOfName(match, longer)) {
      joined.push({ ...match, names: longer.names });
      drawnIn.add(longer);
    }
  }
  joined.push(...speaking.filter((match) => !drawnIn.has(match)));
  return joined.sort((a, b) => a.start - b.start);
}

const standsAfterHead = (match: NameMatch, longer: NameMatch) =>
  match.names.length > 0 && match.firstWord === longer.firstWord + 1 && match.end === longer.end;

/** Whether the place noun tells a place from another of the bare name: قطاع غزة and مدينة غزة, مرفأ بيروت. */
function isHeadOfName(match: NameMatch, longer: NameMatch): boolean {
  const bare = firstPlace(match).kind;
  switch (firstPlace(longer).kind) {
    case 'territory':
    case 'facility':
      return true;
    case 'city':
      return bare === 'territory';
    case 'region':
      return bare === 'country';
    case 'district':
      return longer.wordCount > 2;
    default:
      return false;
  }
}

/** The first place of a match that has names. */
const firstPlace = ({ names }: NameMatch): Place => names[0]?.places[0] as Place;

/** Divisions and countries go by their bare name too: «محافظة أسوان» is marked at «أسوان». */
const BARE_KINDS: ReadonlySet<PlaceKind> = new Set(['country', 'division']);
const namesItself = ({ names }: NameMatch) =>
  names.some(({ places }) => places.some((place) => !BARE_KINDS.has(place.kind)));

/**
 * The proclitics of a name that the gazetteer lacks: those that an article follows («والمزرعة»), and the و that joins it
 * to a word before. Others could be its own letters, as all are after a place noun or a preposition («إقليم كالاهاندي»).
 */
function guessProclitics(
  text: AnalysedText,
  types: readonly WordType[],
  firstWord: number,
  followsPlace: boolean,
): number {
  const word = (types[firstWord] as WordType).folded;
  const before = text.foldedBefore(firstWord);
  if ((kindsAnnounced(before).length > 0 || PREPOSITIONS.has(before)) && !word.startsWith('و')) return 0;
  const readings = readProclitics(word);
  const definite = readings.find(({ skip, name }) => skip > 0 && name.startsWith('ال') && name.length > 4);
  if (definite) return definite.skip;
  if (!word.startsWith('و') || firstWord === 0) return 0;
  return word.length > 4 || followsPlace ? 1 : 0;
}
