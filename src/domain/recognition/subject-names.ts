import { isAmong, readProclitics } from '../arabic/proclitics.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { COMMON } from './tagger/lexicon.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/** What towns do in news and hardly anything else does; in the feminine, as towns are. */
const WITNESSES = wordList('شهدت تشهد ستشهد عاشت تعيش استضافت تستضيف احتضنت تحتضن');
const BORNE = wordList('تعرضت تتعرض سجلت تسجل استقبلت تستقبل غرقت اهتزت ودعت');
/** What a place suffers or measures, but no picture (صور) or cloth. */
const EVENTS = wordList(
  `لقصف لغارات لغاره لهجوم لهجمات لضربه لضربات لزلزال لهزه لفيضانات لسيول لاعصار لعاصفه لحصار لانفجار لاعتداء لعدوان
  اعلي ادني درجه درجات هطول امطارا موجه انخفاضا ارتفاعا سفينه وفدا وفود الاف مءات ميات`,
);
/** «يزور جدة»: whom one visits has a name too, or is written otherwise («جده»). */
const VISITS = wordList('زار زارت زاروا يزور تزور يزورون غادر غادرت غادروا يغادر تغادر يغادرون');
/** What governs a place that news name: after these nothing but a place has the name of a town. */
const GOVERNORS = wordList('في الي');
/** «قصف على كوكبا»: what these are upon is a place, even one whose name is a common noun too. */
const ATTACKS = wordList('قصف قصفا القصف غاره غارات الغاره الغارات');
const UPON = 'علي';
/** Offices that are held in a town or division, and the country around one. */
const OFFICES = wordList(
  'ريف ريفي بريف بلديه محافظ قاءمقام قايمقام قايممقام والي عمده متصرف طواري داءره دايره قضاء',
);

/**
 * The names of towns that stand as the bare subject of what only a town does («شهدت حمص هدوءا», «تعرضت صور لقصف»), or after an
 * office («رئيس بلدية صيدا»). Taggers trained on dispatches, where towns follow prepositions, hardly find them.
 */
export function subjectNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 0; n + 1 < types.length; n++) {
    const reading = readingOf((types[n] as WordType).folded, types[n - 1]?.folded ?? '');
    if (reading === null || !text.joins(n + 1)) continue;
    const match = namesFrom(text, types, n + 1).find(({ procliticLength }) => procliticLength === 0);
    if (match && isMeant(reading, text, types, match)) found.push(match);
  }
  return found;
}

function isMeant(
  reading: Reading,
  text: AnalysedText,
  types: readonly WordType[],
  match: NameMatch,
): boolean {
  const first = types[match.firstWord] as WordType;
  if (reading === 'attack') return isUnderFire(match);
  if (!isTownName(match, first)) return false;
  switch (reading) {
    case 'borne':
      return EVENTS.has(types[match.firstWord + match.wordCount]?.folded ?? '');
    case 'visit':
      return isVisited(text, match);
    case 'governor':
      return isUnmistakable(text, match, first);
    default:
      return true;
  }
}

type Reading = 'witness' | 'borne' | 'office' | 'visit' | 'governor' | 'attack';

function readingOf(folded: string, before: string): Reading | null {
  if (folded === UPON && isAmong(before, ATTACKS)) return 'attack';
  for (const { name: word } of readProclitics(folded)) {
    if (WITNESSES.has(word)) return 'witness';
    if (BORNE.has(word)) return 'borne';
    if (OFFICES.has(word)) return 'office';
    if (VISITS.has(word)) return 'visit';
    if (GOVERNORS.has(word)) return 'governor';
  }
  return null;
}

const NO_TOWN = WORD_CLASS.givenName | WORD_CLASS.calendar | WORD_CLASS.grammar | WORD_CLASS.title;
const INHABITED: ReadonlySet<PlaceKind> = new Set(['division', 'city', 'district', 'region']);
/** Whether it names places with people in them, and is no noun with its article, which may as well be any. */
const isUnderFire = ({ names, wordCount }: NameMatch): boolean =>
  names.some(
    ({ folded, places }) =>
      (wordCount > 1 || !folded.startsWith('ال')) && places.some(({ kind }) => INHABITED.has(kind)),
  );

const AREAS: ReadonlySet<PlaceKind> = new Set(['division', 'city']);
/** A word with the article is more often a thing («شهدت الثورة»), unless the town is well known. */
const LEAST_WITH_ARTICLE = 80_000;
const LEAST = 10_000;

function isTownName({ names, wordCount }: NameMatch, first: WordType): boolean {
  if (wordCount === 1 && first.classes & NO_TOWN) return false;
  const least = first.common & COMMON.definiteNoun ? LEAST_WITH_ARTICLE : LEAST;
  return names.some(({ places }) => places.some((place) => isLarge(place, least)));
}

/** Whether it is a well-known town, spelled as such. */
const isVisited = (text: AnalysedText, { firstWord, names }: NameMatch): boolean =>
  names.some(
    ({ exact, places }) =>
      exact.split(' ')[0] === text.exact(firstWord) &&
      places.some((place) => isLarge(place, LEAST_WITH_ARTICLE)),
  );

const isLarge = ({ kind, population }: Place, least: number) => AREAS.has(kind) && population >= least;

/** Whether a word is no other than the name: no dictionary has it, and every letter is as in the name. */
const isUnmistakable = (text: AnalysedText, { firstWord, names }: NameMatch, type: WordType) =>
  type.common === 0 && type.folded.length > 3 && names.some(({ exact }) => exact === text.exact(firstWord));
