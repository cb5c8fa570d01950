const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const VOWEL_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** An Arabic name as texts write it: no bidi marks, vowel marks, tatweel or remarks in brackets; empty if it is not Arabic. */
export function cleanArabicName(name: string): string {
  const clean = name
    .replace(INVISIBLE, '')
    .replace(VOWEL_MARKS, '')
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/[،,].*$/, '')
    // Arabic writes the parts of a foreign double name apart: وينستون سالم.
    .replace(/ ?-+ ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[\u0621-\u064a\u067e\u0686\u0698\u06a4\u06a9\u06af\u06cc0-9 ’'-]+$/.test(clean) &&
    /[\u0621-\u064a]/.test(clean)
    ? clean.replace(/\u06a9/g, 'ك').replace(/\u06cc/g, 'ي')
    : '';
}

/** A display name without what only tells it apart in lists: remarks in brackets, «، تگزاس», bidi marks, the list separator. */
export const cleanDisplayName = (name: string): string =>
  name
    .replace(INVISIBLE, '')
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/،.*$/, '')
    .replaceAll('|', ' ')
    .replace(/\s+/g, ' ')
    .trim();
