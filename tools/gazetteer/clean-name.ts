import type { NameLanguage } from './entry.ts';

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

/**
 * A display name without what only tells it apart in lists (remarks in brackets, «، تگزاس», «Bay, Somalia», «Dhaka²»), bidi
 * marks, the list separator and vowel points, in the letters of its language; empty if it is in another's.
 */
export function cleanDisplayName(name: string, language: NameLanguage): string {
  const clean = name
    .replace(INVISIBLE, (sign) => (sign === NON_JOINER && language === 'fa' ? sign : ''))
    .replace(/\s*[([].*?(?:[)\]]|$)/g, '')
    .replace(/،.*$/, '')
    .replace(/^([^,]+), [^, ]+$/, '$1')
    .replace(/[¹²³]/g, '')
    .replaceAll('|', ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { script, letters = {} }: Spelling = SPELLING[language] ?? LATIN;
  const written = clean.replace(POINTS, '').replace(/./gu, (letter) => letters[letter] ?? letter);
  return script.test(written) ? written : '';
}

/** Persian parts its endings and compounds by it: سرزمین‌های فلسطینی. */
const NON_JOINER = '\u200c';

/** Hebrew niqqud and the Arabic signs of short vowels, which names in a running text do without. */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u0652]/g;

interface Spelling {
  readonly script: RegExp;
  /** Letters of Arabic that the language has its own form of. */
  readonly letters?: Readonly<Record<string, string>>;
}

const LATIN = { script: /^[^\p{Script=Arabic}\p{Script=Hebrew}]*$/u };
const ARABIC_SCRIPT = /^[^\p{Script=Latin}]*$/u;
/** How a language is written; one that is not here is in Latin letters. */
const SPELLING: Readonly<Partial<Record<NameLanguage, Spelling>>> = {
  he: { script: /^[^\p{Script=Latin}\p{Script=Arabic}]*$/u },
  fa: { script: ARABIC_SCRIPT, letters: { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' } },
  ur: { script: ARABIC_SCRIPT, letters: { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ہ', ه: 'ہ' } },
};
