import { type NormalisedOffset, type NormalisedText, normalise } from '../arabic/normalise.ts';
import { findWords, type Word } from '../arabic/words.ts';

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
}

/** Normalises a text and finds its words. */
export function analyse(source: string): AnalysedText {
  const normalised = normalise(source);
  const words = findWords(normalised.folded);
  return {
    source,
    normalised,
    words,
    folded(index) {
      const word = words[index];
      return word ? normalised.folded.slice(word.start, word.end) : '';
    },
    exact(index) {
      const word = words[index];
      return word ? normalised.exact.slice(word.start, word.end) : '';
    },
    joins(index) {
      const before = words[index - 1];
      const word = words[index];
      return (
        before !== undefined && word !== undefined && joinsName(normalised.folded, before.end, word.start)
      );
    },
  };
}

/** Names stay together over spaces (not over a line's end), a hashtag's underscore and a single hyphen. */
function joinsName(text: string, from: NormalisedOffset, to: NormalisedOffset): boolean {
  let hyphens = 0;
  for (let at = from as number; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0 || code === 0x09) continue;
    if (code !== 0x5f && code !== 0x2d && code !== 0x2010 && code !== 0x2013) return false;
    hyphens++;
  }
  return to > from && hyphens <= 1;
}
