import { type NormalisedText, normalise } from '../arabic/normalise.ts';
import { findWords, joinsName, type Word } from '../arabic/words.ts';

/** A text made ready for recognition: normalised once, cut into words. */
export interface AnalysedText {
  readonly source: string;
  readonly normalised: NormalisedText;
  readonly words: readonly Word[];
  /** The n-th word with its letters levelled; empty beyond the ends, so that neighbours can be asked for freely. */
  folded(word: number): string;
  /** The n-th word with its letters as written, without marks; empty beyond the ends. */
  exact(word: number): string;
  /** Whether what stands before the n-th word still lets it go on a name that the word before it began. */
  joins(word: number): boolean;
  /** What stands between the word before the n-th one, or the beginning, and that one. */
  gapBefore(word: number): string;
  /** The word right before this one with its letters levelled; empty where punctuation parts the two. */
  foldedBefore(word: number): string;
}

/** Normalises a text and finds its words. */
export function analyse(source: string): AnalysedText {
  const normalised = normalise(source);
  const words = findWords(normalised.folded);
  const folded = (index: number) => {
    const word = words[index];
    return word ? normalised.folded.slice(word.start, word.end) : '';
  };
  const gapBefore = (index: number) =>
    normalised.folded.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  const joins = (index: number) =>
    words[index - 1] !== undefined && words[index] !== undefined && joinsName(gapBefore(index));
  return {
    source,
    normalised,
    words,
    folded,
    joins,
    gapBefore,
    foldedBefore: (index) => (joins(index) ? folded(index - 1) : ''),
    exact(index) {
      const word = words[index];
      return word ? normalised.exact.slice(word.start, word.end) : '';
    },
  };
}
