/** How often the letters of running Arabic text occur, in thousandths; a rough order is all that is needed here. */
const LETTERS: Readonly<Record<string, number>> = {
  ا: 125,
  ل: 115,
  ي: 70,
  م: 60,
  و: 58,
  ن: 55,
  ر: 45,
  ت: 42,
  ب: 35,
  ع: 33,
  ة: 30,
  د: 29,
  س: 27,
  ف: 27,
  ه: 27,
  ك: 22,
  ق: 22,
  أ: 20,
  ح: 19,
  ج: 13,
  ى: 12,
  ش: 11,
  ط: 11,
  ص: 10,
  خ: 9,
  إ: 9,
  ض: 7,
  ذ: 6,
  ز: 6,
  ث: 6,
  غ: 4,
  ئ: 4,
  ء: 4,
  ظ: 2,
  ؤ: 2,
  آ: 2,
};

const COMMON = /[\s\d\p{L}\p{M}.,:;!?()"'\-،؛؟«»“”‘’–—…%/\u200c-\u200f]/u;

/**
 * How much a text looks like writing, Arabic writing above all: the mean over its characters, from 0 for none that would
 * stand in a text to about 5 for running Arabic. Of the readings of the same bytes the right one has the highest.
 */
export function likelyArabic(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    sum += weightOf(character);
    count++;
  }
  const articles = text.match(/ال/gu)?.length ?? 0;
  const mixed = text.match(TWO_SCRIPTS)?.length ?? 0;
  return count === 0 ? 0 : (sum + ARTICLE * articles - MIXED * mixed) / count;
}

/** The article is the commonest pair of letters by far, and misreadings seldom make it. */
const ARTICLE = 3;
/** No word is written in two scripts, but misread ones are. */
const MIXED = 8;
const TWO_SCRIPTS = /\p{Script=Latin}(?=\p{Script=Arabic})|\p{Script=Arabic}(?=\p{Script=Latin})/gu;

function weightOf(character: string): number {
  const thousandths = LETTERS[character];
  if (thousandths !== undefined) return 1 + Math.log2(thousandths);
  if (character === '\ufffd' || isControl(character)) return -20;
  if (/[a-z]/iu.test(character)) return 4;
  return COMMON.test(character) ? 1 : -2;
}

const isControl = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (code < 32 && !/[\t\n\r\f]/u.test(character)) || (code >= 127 && code < 160);
};

/** Whether a text has any letter of the Arabic script. */
export const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Letters that neighbours of Arabic write often and Arabic hardly ever: of Persian, Urdu, Pashto, Kurdish and Uyghur. */
const NEIGHBOURS = /[پچژگٹڈڑںےہھەێۆڵڕڭېۇټډړښځڅۍ]/gu;
/** Arabic writes them in foreign names alone; in the other languages they are two or more of a hundred letters. */
const NEIGHBOURS_SHARE = 0.013;
/** Fewer letters tell nothing. */
const ENOUGH = 60;

/** Whether a text in the Arabic script is, by its letters, rather Persian, Urdu or another language than Arabic. */
export function isOtherLanguage(text: string): boolean {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters >= ENOUGH && (text.match(NEIGHBOURS)?.length ?? 0) > NEIGHBOURS_SHARE * letters;
}
