export type Direction = 'rtl' | 'ltr';

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/**
 * The direction a block of text reads in, from the share of its letters that belong to right-to-left scripts;
 * a tie and a text without letters take `otherwise`. A first-letter rule would turn a paragraph that opens with a
 * Latin name.
 */
export function directionOf(text: string, otherwise: Direction): Direction {
  let rtl = 0;
  let ltr = 0;
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    if (RTL_LETTER.test(character)) rtl++;
    else ltr++;
  }
  if (rtl === ltr) return otherwise;
  return rtl > ltr ? 'rtl' : 'ltr';
}
