import { isAmong } from '../../arabic/proclitics.ts';
import type { AnalysedText } from '../analyse.ts';
import { wordList } from '../word-list.ts';
import { kindIn, procliticsIn, sizeIn } from './cover.ts';
import { BEGIN, INSIDE, LABELS } from './model.ts';
import type { TagText } from './tag-text.ts';
import { WORD_CLASS, wordClasses } from './word-classes.ts';
import type { WordType } from './word-type.ts';

/** Words that the tagger takes for one place name, proclitics not yet taken off. */
export interface TaggedSpan {
  readonly firstWord: number;
  readonly wordCount: number;
  /** How sure the tagger is, 0 to 1. */
  readonly probability: number;
}

/**
 * The names in a labelled text: words that are more likely part of one than `threshold`. The words of a name of the
 * gazetteer stand or fall together, and «وفرنسا» after «إيطاليا» begins a name of its own. In a series each place makes
 * its neighbours more credible, the one after it and the one before.
 */
export function taggedSpans(
  text: AnalysedText,
  { cover, types }: TagText,
  probabilities: Float32Array,
  inArticle: Float32Array,
  threshold: number,
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const count = text.words.length;
  let open: { firstWord: number; wordCount: number; probability: number } | null = null;
  const likelihood = (n: number, length: number) => {
    let likely = 0;
    for (let i = n; i < n + length; i++) likely = Math.max(likely, inArticle[i] as number);
    return likely;
  };
  /** Whether the name at a word is sure by itself and joined to what comes before it. */
  const isJoinedTo = (n: number) => {
    if (n >= count || !followsInSeries(cover, n) || !text.joins(n)) return false;
    const length = nameLength(cover.position, inArticle, n);
    return likelihood(n, length) > threshold * doubt(text, types, cover, n, length);
  };
  for (let n = 0; n < count; ) {
    const length = nameLength(cover.position, inArticle, n);
    const likely = likelihood(n, length);
    const inSeries =
      (n > 0 &&
        open !== null &&
        !endsSentence(text.gapBefore(n)) &&
        (followsInSeries(cover, n) || isJoinedUnknown(text, cover, types, n))) ||
      ((cover.position[n] as number) > 0 && isJoinedTo(n + length));
    const series = inSeries ? IN_SERIES : 1;
    if (likely <= threshold * series * doubt(text, types, cover, n, length)) {
      open = null;
      n += length;
      continue;
    }
    // «لاغراس وتورنيسان» are two, though nothing has either.
    const addsAnother = isJoinedUnknown(text, cover, types, n);
    if (open && !addsAnother && goesOn(text, cover, probabilities, n, length)) {
      open.wordCount += length;
      open.probability = Math.max(open.probability, likely);
    } else {
      open = { firstWord: n, wordCount: length, probability: likely };
      spans.push(open);
    }
    n += length;
  }
  return spans;
}

/**
 * What the gazetteer knows well needs less of the tagger: names of several words, of countries and of large towns; so does
 * what a place noun announces. The less the tagger hangs on its training texts there, the better it reads other papers
 * and years.
 */
function doubt(
  text: AnalysedText,
  types: TagText['types'],
  { position, attributes }: TagText['cover'],
  n: number,
  length: number,
): number {
  if (length > 1) return SEVERAL_WORDS;
  if (isSetOff(text, n) && (position[n] === 1 || types[n]?.common === 0))
    return position[n] === 1 ? SET_OFF : ANNOUNCED_UNKNOWN;
  if (isAnnounced(text, n))
    return position[n] === 1 ? ANNOUNCED : isGivenName(types[n]) ? 1 : ANNOUNCED_UNKNOWN;
  if (position[n] === 0) return isForeignTown(text, types, n) ? FOREIGN_TOWN : 1;
  if (position[n] !== 1) return 1;
  const packed = attributes[n] as number;
  const kind = kindIn(packed);
  if (kind === 1) return COUNTRY;
  if (isRiver(text, n, packed)) return RIVER;
  if (kind > 4 || sizeIn(packed) < 2) return 1;
  return doubtOfTown(text, types, n, packed);
}

function doubtOfTown(text: AnalysedText, types: TagText['types'], n: number, packed: number): number {
  if (isGoverned(text, types, n, packed)) return GOVERNED_TOWN;
  // «صور المعرض» are pictures, as long as nothing says that the town is meant.
  return types[n]?.common === 0 ? LARGE_TOWN : 1;
}

/** Rivers that everyone knows, though «النيل من» is an insult as often. */
const isRiver = (text: AnalysedText, n: number, packed: number): boolean =>
  RIVERS.has(text.folded(n).slice(procliticsIn(packed))) && !/^من/u.test(text.folded(n + 1));
const RIVERS = wordList('النيل الفرات دجله');
const RIVER = 0.3;

const isGivenName = (type: WordType | undefined) => ((type?.classes ?? 0) & WORD_CLASS.givenName) !== 0;

/** Whether a word that nothing has sounds like places abroad and stands where a place does: «في كولكول». */
const isForeignTown = (text: AnalysedText, types: TagText['types'], n: number): boolean => {
  const type = types[n] as WordType;
  return (
    type.common === 0 &&
    type.lore.sound >= FOREIGN_SOUND &&
    !isGivenName(type) &&
    PLACING.has(text.foldedBefore(n))
  );
};
/** Of the eight steps of sound: see `nameSounds`. */
const FOREIGN_SOUND = 6;
const FOREIGN_TOWN = 0.3;
/** What stands before places and hardly before people. */
const PLACING = wordList('في الي قرب داخل باتجاه قباله جنوب شمال شرق غرب جنوبي شمالي شرقي غربي وسط');

/** Whether a preposition stands before a name or is joined to it, and the whole could be no everyday word: «ببروكسل». */
function isGoverned(text: AnalysedText, types: TagText['types'], n: number, packed: number): boolean {
  if (wordClasses(text.foldedBefore(n)) & WORD_CLASS.preposition) return true;
  const type = types[n];
  return type?.common === 0 && /[بل]/u.test(type.folded.slice(0, procliticsIn(packed)));
}

/** «بـالشطرة»: who sets the preposition off from the word shows that a name follows. */
function isSetOff(text: AnalysedText, n: number): boolean {
  const word = text.words[n];
  if (!word) return false;
  const { start, end } = text.normalised.sourceSpan(word.start, word.end);
  return /^[وف]?[بلك]ـ/u.test(text.source.slice(start, end));
}
const SEVERAL_WORDS = 0.2;
const COUNTRY = 0.7;
const LARGE_TOWN = 0.6;
/** «إلى مسقط»: what a preposition governs is more often the place, even where the name is also a word. */
const GOVERNED_TOWN = 0.4;
const IN_SERIES = 0.4;
/** «محافظة بابل»: after a word that is followed by nothing but a name. */
const ANNOUNCED = 0.25;
const ANNOUNCED_UNKNOWN = 0.6;
const SET_OFF = 0.3;
const ANNOUNCING = new Set(
  'مدينه محافظه قريه بلده مخيم ولايه اقليم حي قضاء ناحيه مديريه ضاحيه مقاطعه اماره منتجع شارع نهر جبل جزيره'.split(
    ' ',
  ),
);

const isAnnounced = (text: AnalysedText, n: number): boolean => isAmong(text.foldedBefore(n), ANNOUNCING);

const endsSentence = (gap: string): boolean => /[.؟!?:؛\n]/u.test(gap);

/** «ونزوى» right after a name that was taken: what و joins is of one sort. */
const followsInSeries = ({ position, attributes }: TagText['cover'], n: number) =>
  (position[n] === 1 || position[n] === 2) && procliticsIn(attributes[n] as number) > 0;

/** «وتيلافي» right after a name that was taken, a word that nothing has. */
const isJoinedUnknown = (
  text: AnalysedText,
  { position }: TagText['cover'],
  types: TagText['types'],
  n: number,
) => position[n] === 0 && types[n]?.common === 0 && /^و.{4}/u.test(text.folded(n)) && text.joins(n);

/** Under this a word of a gazetteer's name is not drawn into it: «مكة» before «المكرمة» as a mere epithet. */
const LEAST_FOR_WHOLE = 0.1;

/** How many words the gazetteer's name at a word has; 1 for a word outside or a name that the tagger would cut. */
function nameLength(position: Uint8Array, probabilities: Float32Array, n: number): number {
  if (position[n] !== 2) return 1;
  let length = 1;
  while (position[n + length] === 3) length++;
  length++;
  for (let i = n; i < n + length; i++) if ((probabilities[i] as number) < LEAST_FOR_WHOLE) return 1;
  return length;
}

function goesOn(
  text: AnalysedText,
  cover: TagText['cover'],
  probabilities: Float32Array,
  n: number,
  length: number,
): boolean {
  if (!text.joins(n)) return false;
  const position = cover.position[n] as number;
  const proclitics = procliticsIn(cover.attributes[n] as number);
  if ((position === 1 || position === 2) && proclitics > 0) return false;
  if (length > 1) return false;
  // «سيول الأردن»: a country begins a name of its own where the gazetteer has no longer one.
  if (position === 1 && kindIn(cover.attributes[n] as number) === 1) return false;
  return (probabilities[n * LABELS + INSIDE] as number) > (probabilities[n * LABELS + BEGIN] as number);
}
