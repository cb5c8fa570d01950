import type { NormalisedOffset } from '../arabic/normalise.ts';
import { readProclitics } from '../arabic/proclitics.ts';
import { joinsName } from '../arabic/words.ts';
import type { Gazetteer, NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';

/** A stretch of text that reads like a name of the gazetteer. Whether it names a place here is yet to be decided. */
export interface NameMatch {
  /** `[start, end)` in UTF-16 units of the source text, without proclitics, with the marks on the last letter. */
  readonly start: number;
  readonly end: number;
  /** The words it covers, `[firstWord, firstWord + wordCount)`. */
  readonly firstWord: number;
  readonly wordCount: number;
  /** Units of proclitics before it in its first word. */
  readonly procliticLength: number;
  /** The names that read so, those spelled exactly as in the text before those that differ in hamza, ة/ه or ى/ي. */
  readonly names: readonly [NameEntry, ...NameEntry[]];
}

/** All name matches of a text, in order of their first word; of one first word the longest first. */
export function findNames(text: AnalysedText, gazetteer: Gazetteer): NameMatch[] {
  return text.words.flatMap((_, first) => namesFrom(text, first, gazetteer));
}

function namesFrom(text: AnalysedText, first: number, gazetteer: Gazetteer): NameMatch[] {
  const spans = new Map<string, { match: Omit<NameMatch, 'names'>; names: NameEntry[] }>();
  for (const { skip, name } of readProclitics(text.folded(first))) {
    for (const entry of gazetteer.namesStartingWith(name)) {
      if (!readsOn(text, first, entry)) continue;
      const key = `${entry.wordCount} ${skip}`;
      const span = spans.get(key) ?? { match: spanOf(text, first, entry.wordCount, skip), names: [] };
      span.names.push(entry);
      spans.set(key, span);
    }
  }
  return [...spans.values()]
    .map(({ match, names }) => ({ ...match, names: exactFirst(text, match, names) }))
    .sort((a, b) => b.wordCount - a.wordCount || a.procliticLength - b.procliticLength);
}

/** Whether the text goes on with the name's second and further words. */
function readsOn(text: AnalysedText, first: number, entry: NameEntry): boolean {
  const parts = entry.folded.split(' ');
  for (let i = 1; i < parts.length; i++) {
    const before = text.words[first + i - 1];
    const word = text.words[first + i];
    if (!before || !word || text.folded(first + i) !== parts[i]) return false;
    const gap = text.source.slice(
      sourceEnd(text, before.end),
      text.normalised.sourceSpan(word.start, word.end).start,
    );
    if (!joinsName(gap)) return false;
  }
  return true;
}

const sourceEnd = (text: AnalysedText, end: NormalisedOffset) =>
  text.normalised.sourceSpan((end - 1) as NormalisedOffset, end).end;

function spanOf(
  text: AnalysedText,
  firstWord: number,
  wordCount: number,
  skip: number,
): Omit<NameMatch, 'names'> {
  const first = text.words[firstWord];
  const last = text.words[firstWord + wordCount - 1];
  if (!first || !last) throw new RangeError('a name match lies outside its text');
  const from = (first.start + skip) as NormalisedOffset;
  return { ...text.normalised.sourceSpan(from, last.end), firstWord, wordCount, procliticLength: skip };
}

function exactFirst(
  text: AnalysedText,
  { firstWord, wordCount, procliticLength }: Omit<NameMatch, 'names'>,
  names: readonly NameEntry[],
): [NameEntry, ...NameEntry[]] {
  const { exact } = text.normalised;
  const written = text.words
    .slice(firstWord, firstWord + wordCount)
    .map((word) => exact.slice(word.start, word.end))
    .join(' ')
    .slice(procliticLength);
  // «للقاهرة» leaves «لقاهرة» of «القاهرة»: the alef that the ل swallowed counts as written.
  const isExact = (entry: NameEntry) => entry.exact === written || entry.exact === `ا${written}`;
  return [...names.filter(isExact), ...names.filter((entry) => !isExact(entry))] as [
    NameEntry,
    ...NameEntry[],
  ];
}
