import { type NormalisedOffset, normalise } from './normalise.ts';

/** Where a text has what is sought: `[start, end)` in UTF-16 units. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
}

/** What is to be found, levelled once for all texts; empty for nothing to be found. */
export const soughtText = (typed: string): string => levelled(normalise(typed).folded).trim();

/**
 * Where a text has what is sought, spellings forgiven: vowel marks and tatweel, the forms of alef and hamza, ة/ه and
 * ى/ي, either set of digits, Latin capitals. Found stretches do not overlap.
 */
export function findInText(text: string, sought: string): FoundSpan[] {
  if (sought === '') return [];
  const normalised = normalise(text);
  const searched = levelled(normalised.folded);
  const found: FoundSpan[] = [];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    found.push(normalised.sourceSpan(at as NormalisedOffset, end as NormalisedOffset));
  }
  return found;
}

/** Unit for unit as long as before, so that offsets stay. */
const levelled = (folded: string): string =>
  folded
    .replace(/[A-ZÀ-ÖØ-Þ]/gu, (letter) => letter.toLowerCase())
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u00a0]/gu, ' ');
