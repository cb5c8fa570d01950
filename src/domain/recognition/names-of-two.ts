import { lookUpBare } from '../arabic/proclitics.ts';
import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, nameMatch } from './find-names.ts';
import type { WordType, WordTypes } from './tagger/word-type.ts';

/** The noun of one place, by that of two: its cases are told by ا and ي. */
const SINGULAR = new Map<string, string>();
for (const noun of 'حي منفذ معبر مخيم مطار جسر نهر جبل سد حاجز شارع ميدان مسجد سجن حقل وادي تل باب برج'.split(
  ' ',
)) {
  SINGULAR.set(`${noun}ا`, noun);
  SINGULAR.set(`${noun}ي`, noun);
}
for (const noun of 'بلده قريه مدينه محافظه ولايه منطقه ناحيه مديريه جزيره بحيره محليه ضاحيه ساحه قاعده كنيسه قلعه مستوطنه'.split(
  ' ',
)) {
  SINGULAR.set(`${noun.slice(0, -1)}تا`, noun);
  SINGULAR.set(`${noun.slice(0, -1)}تي`, noun);
}
for (const [two, one] of [
  ['ميناءي', 'ميناء'],
  ['مينايي', 'ميناء'],
  ['ميناءا', 'ميناء'],
  ['مستشفيي', 'مستشفي'],
  ['مستشفيا', 'مستشفي'],
  ['قضاءي', 'قضاء'],
  ['قضايي', 'قضاء'],
] as const)
  SINGULAR.set(two, one);

/**
 * The names that the gazetteer has with their noun, where the text says that noun once for two: «حيي الزيتون والشجاعية»
 * are «حي الزيتون» and «حي الشجاعية».
 */
export function namesOfTwo(text: AnalysedText, words: readonly WordType[], types: WordTypes): NameMatch[] {
  return words.flatMap((_, n) => {
    const noun = singularOf(text.foldedBefore(n));
    if (noun === null) return [];
    const first = named(text, types, noun, n, 0);
    const second = n + (first?.wordCount ?? 1);
    const isJoined = second < words.length && text.joins(second) && text.folded(second).startsWith('و');
    return [first, isJoined ? named(text, types, noun, second, 1) : null].filter((match) => match !== null);
  });
}

function singularOf(folded: string): string | null {
  // Every word is asked, and few end so.
  if (!folded.endsWith('ي') && !folded.endsWith('ا')) return null;
  return lookUpBare(SINGULAR, folded) ?? null;
}

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
