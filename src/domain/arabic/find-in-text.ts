import { type NormalisedOffset, normalise } from './normalise.ts';
import { readProclitics } from './proclitics.ts';
import { isWordUnit } from './words.ts';

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
  return findWhere(text, sought, () => true);
}

/**
 * Where a text has what is sought as whole words; what may be joined to a word before it is no part of it, so that «غزة»
 * is found in «وبغزة» and not in «غزتهم», and «القاهرة» is found in «وللقاهرة», where it has lost its alef.
 */
export function findWholeWords(text: string, sought: string): FoundSpan[] {
  const whole = findWhere(text, sought, isWhole);
  if (!sought.startsWith('ال')) return whole;
  const afterLam = findWhere(text, sought.slice(1), isWholeAfterLam);
  return [...whole, ...afterLam].sort((a, b) => a.start - b.start);
}

/** Whether what is sought, found in a levelled text from `start` to `end`, counts. */
type Counts = (searched: string, start: number, end: number) => boolean;

function findWhere(text: string, sought: string, counts: Counts): FoundSpan[] {
  if (sought === '') return [];
  const normalised = normalise(text);
  const searched = levelled(normalised.folded);
  const found: FoundSpan[] = [];
  let at = searched.indexOf(sought);
  while (at >= 0) {
    const end = at + sought.length;
    const isFound = counts(searched, at, end);
    if (isFound) found.push(normalised.sourceSpan(at as NormalisedOffset, end as NormalisedOffset));
    at = searched.indexOf(sought, isFound ? end : at + 1);
  }
  return found;
}

const isWhole: Counts = (searched, start, end) => beginsWord(searched, start, 0) && endsWord(searched, end);

/** In «للقاهرة» the ل hides the alef of «القاهرة»: what is left of it is a letter shorter than the name. */
const isWholeAfterLam: Counts = (searched, start, end) =>
  beginsWord(searched, start, 1) && endsWord(searched, end);

/** Whether a word begins here, at its first letter or after what is joined to it, with so many letters hidden by that. */
function beginsWord(searched: string, start: number, hidden: 0 | 1): boolean {
  let first = start;
  while (isInWord(searched, first) && isInWord(searched, first - 1)) first -= 1;
  let end = start;
  while (isInWord(searched, end)) end += 1;
  const left = end - start;
  // A number is by itself wherever it begins: «و7».
  const isNumber = /[0-9]/u.test(searched.charAt(start)) && !/[0-9]/u.test(searched.charAt(start - 1));
  if (first === start || isNumber) return hidden === 0;
  return readProclitics(searched.slice(first, end)).some(
    ({ skip, name }) => skip === start - first && name.length === left + hidden,
  );
}

const endsWord = (searched: string, end: number): boolean =>
  !(isInWord(searched, end - 1) && isInWord(searched, end));

const isInWord = (searched: string, at: number): boolean =>
  at >= 0 && at < searched.length && isWordUnit(searched.charCodeAt(at));

/** Unit for unit as long as before, so that offsets stay. */
const levelled = (folded: string): string =>
  folded
    .replace(/[A-ZÀ-ÖØ-Þ]/gu, (letter) => letter.toLowerCase())
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u00a0]/gu, ' ');
