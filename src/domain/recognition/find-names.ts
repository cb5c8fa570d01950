import type { NormalisedOffset } from '../arabic/normalise.ts';
import type { NameEntry } from '../gazetteer/gazetteer.ts';
import type { AnalysedText } from './analyse.ts';
import { readsOn } from './tagger/cover.ts';
import type { NameStart, WordType } from './tagger/word-type.ts';

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
  /**
   * The names that read so, those spelled exactly as in the text before those that differ in hamza, ة/ه or ى/ي; none
   * for a place that the gazetteer lacks.
   */
  readonly names: readonly NameEntry[];
}

/** All name matches of a text, in order of their first word; of one first word the longest first. */
export function findNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  return types.flatMap((_, first) => namesFrom(text, types, first));
}

/** The name matches that begin at a word, longest first, then the reading with fewer proclitics. */
export function namesFrom(text: AnalysedText, types: readonly WordType[], first: number): NameMatch[] {
  const matches: NameMatch[] = [];
  let same: NameStart[] = [];
  const flush = () => {
    const [start] = same;
    if (start) {
      const entries = same.map(({ entry }) => entry);
      matches.push(nameMatch(text, first, start.parts.length, start.skip, entries));
    }
    same = [];
  };
  for (const start of (types[first] as WordType).starts) {
    if (!readsOn(text, types, first, start)) continue;
    const [open] = same;
    if (open && (open.parts.length !== start.parts.length || open.skip !== start.skip)) flush();
    same.push(start);
  }
  flush();
  return matches;
}

/** The match of so many words from one on, less proclitics, with these names. */
export function nameMatch(
  text: AnalysedText,
  firstWord: number,
  wordCount: number,
  procliticLength: number,
  names: readonly NameEntry[],
): NameMatch {
  const first = text.words[firstWord];
  const last = text.words[firstWord + wordCount - 1];
  if (!first || !last) throw new RangeError('a name match lies outside its text');
  const from = (first.start + procliticLength) as NormalisedOffset;
  return {
    ...text.normalised.sourceSpan(from, last.end),
    firstWord,
    wordCount,
    procliticLength,
    names: names.length > 1 ? exactFirst(text, firstWord, wordCount, procliticLength, names) : names,
  };
}

function exactFirst(
  text: AnalysedText,
  firstWord: number,
  wordCount: number,
  procliticLength: number,
  names: readonly NameEntry[],
): NameEntry[] {
  const words = Array.from({ length: wordCount }, (_, i) => text.exact(firstWord + i));
  const written = words.join(' ').slice(procliticLength);
  // «للقاهرة» leaves «لقاهرة» of «القاهرة»: the alef that the ل swallowed counts as written.
  const isExact = (entry: NameEntry) => entry.exact === written || entry.exact === `ا${written}`;
  return [...names.filter(isExact), ...names.filter((entry) => !isExact(entry))];
}

/** The folded words of a match with what is joined to the first, a blank between two. */
export const foldedWords = (text: AnalysedText, { firstWord, wordCount }: NameMatch): string =>
  Array.from({ length: wordCount }, (_, i) => text.folded(firstWord + i)).join(' ');
