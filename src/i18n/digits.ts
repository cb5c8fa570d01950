import type { i18n } from 'i18next';
import { aboutLanguage, type LanguageTag } from './languages.ts';

/** European digits, or others: ۰۱۲۳ in Persian and Urdu, which have them, and those of the texts, ٠١٢٣, in the rest. */
export type Digits = 'latn' | 'arab';

/** Sets of digits by their names in CLDR, and the character each begins with. */
const ZEROS = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;
type DigitSystem = keyof typeof ZEROS;

let chosen: Digits = 'latn';
let shown: DigitSystem = 'latn';

/** Turns every number of the interface to the digits a reader chose, so that a screen shows one set. */
export async function showDigits(texts: i18n, digits: Digits): Promise<void> {
  if (digits === chosen) return;
  chosen = digits;
  showDigitsOf(texts.language as LanguageTag);
  // Said anew in the same language: every view that tells a number listens to that.
  await texts.changeLanguage(texts.language);
}

/** Makes the digits shown those of a language, as far as the reader wants them. */
export function showDigitsOf(language: LanguageTag): void {
  shown = chosen === 'latn' ? 'latn' : digitsOf(language);
  document.documentElement.dataset.digits = shown;
}

/** A language's tag that asks for the digits now shown. */
export const withDigits = (language: string): string => `${language}-u-nu-${shown}`;

/** A text that is written with European digits, in the digits now shown, and a decimal point as goes with them. */
export const inShownDigits = (text: string): string => inDigits(text, shown);

/** The first of the digits that a language's readers may choose in place of European ones, for showing which they are. */
export const sampleOfDigits = (language: LanguageTag): string => inDigits('123', digitsOf(language));

/** Who reads Arabic in another language's interface may learn it, its digits included, or wants those of the text. */
const digitsOf = (language: LanguageTag): DigitSystem => aboutLanguage(language).digits ?? 'arab';

const inDigits = (text: string, system: DigitSystem) =>
  system === 'latn'
    ? text
    : text
        .replace(/(?<=\d)\.(?=\d)/gu, '٫')
        .replace(/\d/gu, (digit) => String.fromCharCode(ZEROS[system] + Number(digit)));
