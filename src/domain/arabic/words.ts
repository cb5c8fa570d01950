import type { NormalisedOffset } from './normalise.ts';

/** A word of a normalised text: a run of letters and digits. */
export interface Word {
  readonly start: NormalisedOffset;
  readonly end: NormalisedOffset;
}

const OTHER_LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** Whether a UTF-16 unit of a normalised text is of a word: of a letter or a digit. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  if (code >= 0x0620 && code <= 0x064a) return true;
  return OTHER_LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/**
 * The words of a normalised text in order. Everything that is no letter and no digit parts words, the underscore of a
 * hashtag and emoji included, so «#خان_يونس» gives two words.
 */
export function findWords(normalised: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= normalised.length; at++) {
    const inside = at < normalised.length && isWordUnit(normalised.charCodeAt(at));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      words.push({ start: start as NormalisedOffset, end: at as NormalisedOffset });
      start = -1;
    }
  }
  return words;
}

/** Whether what stands between two words still lets them be one name: spaces, a hashtag's underscore, a hyphen. */
export const joinsName = (gap: string): boolean => /^(?:[ \u00a0\t]+|_|[ \u00a0]?[-‐–][ \u00a0]?)$/.test(gap);
