import type { AnalysedText } from '../analyse.ts';
import { type Cover, coverWithNames } from './cover.ts';
import { nationalityAfter } from './nationality-after.ts';
import type { WordType, WordTypes } from './word-type.ts';

/** A text as the tagger sees it. */
export interface TagText {
  readonly types: readonly WordType[];
  readonly cover: Cover;
  /** Per word, what stands before it: see `gapClass`; one more at the end for what follows the last word. */
  readonly gapBefore: Uint8Array;
  readonly gapAfter: Uint8Array;
  /** Per word, what the word after its name tells of it: see `nationalityAfter`. */
  readonly nationalityAfter: Uint8Array;
}

/** Looks up a text's words and names. */
export function prepare(text: AnalysedText, types: WordTypes): TagText {
  const found = text.words.map((_, index) => types.of(text.folded(index)));
  const { folded } = text.normalised;
  const gapBefore = new Uint8Array(found.length);
  const gapAfter = new Uint8Array(found.length);
  text.words.forEach((word, index) => {
    gapBefore[index] = gapBetween(folded, text.words[index - 1]?.end ?? 0, word.start, -1);
    gapAfter[index] = gapBetween(folded, word.end, text.words[index + 1]?.start ?? folded.length, 1);
  });
  const cover = coverWithNames(text, found);
  return {
    types: found,
    cover,
    gapBefore,
    gapAfter,
    nationalityAfter: nationalityAfter(found, cover, gapAfter),
  };
}

/** The sign nearest to a word on one side of it: 0 none but space, otherwise what sort of sign; 9 for the text's ends. */
function gapBetween(text: string, from: number, to: number, direction: 1 | -1): number {
  const start = direction === 1 ? from : to - 1;
  for (let at = start; at >= from && at < to; at += direction) {
    const kind = gapClass(text.charCodeAt(at));
    if (kind > 0) return kind;
  }
  if (direction === 1 ? to >= text.length : from <= 0) return 9;
  return 0;
}

function gapClass(code: number): number {
  switch (code) {
    case 0x20:
    case 0xa0:
    case 0x09:
    // A hashtag reads like its words.
    case 0x23:
    case 0x5f:
      return 0;
    case 0x28: // (
    case 0x5b:
      return 1;
    case 0x29: // )
    case 0x5d:
      return 2;
    case 0x22:
    case 0x27:
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
      return 3;
    case 0x2c:
    case 0x060c:
    case 0x061b:
      return 4;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x061f:
    case 0x0a:
      return 5;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return 6;
    default:
      return 8;
  }
}
