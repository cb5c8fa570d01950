import { lookUpBare } from '../arabic/proclitics.ts';
import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, nameMatch, namesFrom } from './find-names.ts';
import { goesOnInSeries, isAdded } from './series.ts';
import type { WordType, WordTypes } from './tagger/word-type.ts';

/** A noun for several places: that of one, and whether it speaks of two. */
interface NounOfSeveral {
  readonly one: string;
  readonly isOfTwo: boolean;
}

const NOUNS = new Map<string, NounOfSeveral>();
/** The cases of a noun for two are told by ا and ي. */
const PAIRS: readonly [string, string][] = [
  ...'حي منفذ معبر مخيم مطار جسر نهر جبل سد حاجز شارع ميدان مسجد سجن حقل وادي تل باب برج'
    .split(' ')
    .flatMap((noun): [string, string][] => [
      [`${noun}ا`, noun],
      [`${noun}ي`, noun],
    ]),
  ...'بلده قريه مدينه محافظه ولايه منطقه ناحيه مديريه جزيره بحيره محليه ضاحيه ساحه قاعده كنيسه قلعه مستوطنه'
    .split(' ')
    .flatMap((noun): [string, string][] => [
      [`${noun.slice(0, -1)}تا`, noun],
      [`${noun.slice(0, -1)}تي`, noun],
    ]),
  ['ميناءي', 'ميناء'],
  ['مينايي', 'ميناء'],
  ['ميناءا', 'ميناء'],
  ['مستشفيي', 'مستشفي'],
  ['مستشفيا', 'مستشفي'],
  ['قضاءي', 'قضاء'],
  ['قضايي', 'قضاء'],
];
const PLURALS =
  'احياء:حي منافذ:منفذ معابر:معبر مخيمات:مخيم مطارات:مطار جسور:جسر انهار:نهر جبال:جبل سدود:سد حواجز:حاجز شوارع:شارع ميادين:ميدان مساجد:مسجد سجون:سجن حقول:حقل اوديه:وادي تلال:تل بلدات:بلده قري:قريه مدن:مدينه محافظات:محافظه ولايات:ولايه مناطق:منطقه نواحي:ناحيه مديريات:مديريه جزر:جزيره بحيرات:بحيره محليات:محليه ضواحي:ضاحيه ساحات:ساحه قواعد:قاعده مستوطنات:مستوطنه مواني:ميناء مستشفيات:مستشفي اقضيه:قضاء مراكز:مركز';
for (const [several, one] of PAIRS) NOUNS.set(several, { one, isOfTwo: true });
for (const pair of PLURALS.split(' ')) {
  const [several = '', one = ''] = pair.split(':');
  NOUNS.set(several, { one, isOfTwo: false });
}

/**
 * The names that the gazetteer has with their noun, where the text says that noun once for two or more: «حيي الزيتون
 * والشجاعية» are «حي الزيتون» and «حي الشجاعية». Behind a plural it takes two names that lie in one country: «أحياء
 * العاصمة» is no quarter called after the capital.
 */
export function namesOfSeveral(
  text: AnalysedText,
  words: readonly WordType[],
  types: WordTypes,
): NameMatch[] {
  return words.flatMap((_, n) => {
    const noun = nounOfSeveral(text.foldedBefore(n));
    if (noun === null) return [];
    const series = seriesFrom(text, words, types, noun, n);
    return noun.isOfTwo ? series.flatMap(({ byNoun }) => byNoun ?? []) : compatriotsIn(series);
  });
}

/** How the nouns end: every word is asked, few end so, and what may be joined to a word stands before it. */
const ENDS: ReadonlySet<string> = new Set([...NOUNS.keys()].map((noun) => noun.slice(-3)));

const nounOfSeveral = (folded: string): NounOfSeveral | null =>
  ENDS.has(folded.slice(-3)) ? (lookUpBare(NOUNS, folded) ?? null) : null;

/** A name of a series: as the gazetteer has it with the noun, and as it has it without. */
interface NameInSeries {
  readonly byNoun: NameMatch | null;
  readonly byItself: NameMatch | null;
}

function seriesFrom(
  text: AnalysedText,
  words: readonly WordType[],
  types: WordTypes,
  { one, isOfTwo }: NounOfSeveral,
  first: number,
): NameInSeries[] {
  const series: NameInSeries[] = [];
  for (let n = first; n < words.length; ) {
    if (n > first && !(isOfTwo ? isAdded : goesOnInSeries)(text, n)) break;
    const skip = n > first && text.folded(n).startsWith(AND) ? AND.length : 0;
    const byNoun = named(text, types, one, n, skip);
    const byItself =
      namesFrom(text, words, n).find(({ procliticLength }) => procliticLength === skip) ?? null;
    series.push({ byNoun, byItself });
    if (isOfTwo && series.length === 2) break;
    n += (byNoun ?? byItself)?.wordCount ?? 1;
  }
  return series;
}

const AND = 'و';

/** The names by the noun that lie in the country of another name of the series. */
const compatriotsIn = (series: readonly NameInSeries[]): NameMatch[] =>
  series.flatMap(({ byNoun }, index) => {
    if (!byNoun) return [];
    const others = new Set(series.flatMap((each, other) => (other === index ? [] : countriesOf(each))));
    return countriesOf({ byNoun, byItself: null }).some((country) => others.has(country)) ? [byNoun] : [];
  });

const countriesOf = ({ byNoun, byItself }: NameInSeries): PlaceId[] =>
  [byNoun, byItself].flatMap((match) =>
    (match?.names ?? []).flatMap(({ places }) => places.flatMap(({ country }) => country ?? [])),
  );

/** The longest name of the gazetteer that is the noun and the words from one on, without so many units of that word. */
function named(
  text: AnalysedText,
  types: WordTypes,
  noun: string,
  n: number,
  skip: number,
): NameMatch | null {
  let most = 0;
  let entries: NameEntry[] = [];
  for (const { parts, entry, skip: own } of types.of(noun).starts) {
    const count = parts.length - 1;
    if (own > 0 || count < Math.max(most, 1) || !readsFrom(text, parts, n, skip)) continue;
    if (count > most) entries = [];
    most = count;
    entries.push(entry);
  }
  return most === 0 ? null : nameMatch(text, n, most, skip, entries);
}

/** Whether the words from the n-th on are those of a name after its noun. */
const readsFrom = (text: AnalysedText, parts: readonly string[], n: number, skip: number): boolean =>
  parts
    .slice(1)
    .every(
      (part, i) => text.folded(n + i).slice(i === 0 ? skip : 0) === part && (i === 0 || text.joins(n + i)),
    );
