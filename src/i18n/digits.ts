import type { i18n } from 'i18next';

/** The two sets of digits that Arabic texts are written with: 0123 and ٠١٢٣, by their names in CLDR. */
export type Digits = 'latn' | 'arab';

let shown: Digits = 'latn';

/** Turns every number of the interface to a set of digits, so that a screen shows one. */
export async function showDigits(texts: i18n, digits: Digits): Promise<void> {
  if (digits === shown) return;
  shown = digits;
  document.documentElement.dataset.digits = digits;
  // Said anew in the same language: every view that tells a number listens to that.
  await texts.changeLanguage(texts.language);
}

/** A language's tag that asks for the digits now shown. */
export const withDigits = (language: string): string => `${language}-u-nu-${shown}`;

/** A text that is written with European digits, in the digits now shown. */
export const inShownDigits = (text: string): string =>
  shown === 'latn' ? text : text.replace(/\d/gu, (digit) => String.fromCharCode(0x0660 + Number(digit)));
