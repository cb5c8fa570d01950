import type { PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { isInFixture } from './fixtures.ts';
import { isPressName } from './press-names.ts';
import type { WordType } from './tagger/word-type.ts';

/** What may be called before the place in a dateline, in words: «المصدر أونلاين - عدن:». */
const MOST_BEFORE = 6;
const SIGN = /^\s*[-–—|/]\s*$/u;
/** «كان (فرنسا) - أ ف ب:», «العين في 3 ديسمبر/ وام/», «الدوحة - وكالات:», «رام الله / وفا /». */
const SURE =
  /^\s*(?:\([^()\n]{2,24}\)\s*[-–—:/]|في\s+\p{N}{1,2}\s+\p{L}+\s*[-–—:/]|[-–—/]\s*[^-–—:/.\n]{2,24}[-–—:/])/u;
const COLON = /^\s*:/u;
const DASH = /^\s+[-–—]\s/u;
const KINDS: ReadonlySet<PlaceKind> = new Set(['city', 'country', 'territory']);

/**
 * The place that a dispatch is sent from, at the head of its text. Papers and agencies set it off each in their way,
 * and taggers know those of the papers they have read.
 */
export function datelineNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  for (let n = 0; n < Math.min(types.length, MOST_BEFORE); n++) {
    if (n > 0 && !SIGN.test(text.gapBefore(n))) continue;
    const match = namesFrom(text, types, n).find(
      ({ procliticLength, names }) =>
        procliticLength === 0 && names.some(({ places }) => places.some(({ kind }) => KINDS.has(kind))),
    );
    if (match && isSetOff(text, types, match) && !isPressName(text, match) && !isInFixture(text, match))
      return [match];
  }
  return [];
}

function isSetOff(
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount, end }: NameMatch,
): boolean {
  const after = text.source.slice(end, end + REACH);
  if (SURE.test(after)) return true;
  if (!COLON.test(after) && !DASH.test(after)) return false;
  // «صور: …» are pictures; what has a sign before it too is no such word.
  return firstWord > 0 ? COLON.test(after) : wordCount > 1 || types[firstWord]?.common === 0;
}

const REACH = 60;
