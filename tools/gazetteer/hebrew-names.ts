import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { ARABIC_SPEAKING } from '../../src/domain/gazetteer/arabic-speaking.ts';
import type { PlaceId } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { shownInArabic } from './shown-name.ts';

/** Where names are Arabic or Persian words, so that Hebrew writes them letter by letter. */
const WRITTEN_SO: ReadonlySet<string> = new Set([...ARABIC_SPEAKING, 'iso:IR']);

/** What a place noun is in Hebrew; the name comes where the tilde stands. */
const PLACE_NOUNS: Readonly<Record<string, string>> = {
  مستشفى: 'בית החולים ~',
  المستشفى: 'בית החולים ~',
  مطار: 'נמל התעופה ~',
  جامعة: 'אוניברסיטת ~',
  ميناء: 'נמל ~',
  مرفأ: 'נמל ~',
  معبر: 'מעבר ~',
  منفذ: 'מעבר ~',
  مخيم: 'מחנה ~',
  قاعدة: 'בסיס ~',
  سجن: 'כלא ~',
  قصر: 'ארמון ~',
  جسر: 'גשר ~',
  كوبري: 'גשר ~',
  سد: 'סכר ~',
  ساحة: 'כיכר ~',
  ميدان: 'כיכר ~',
  شارع: 'רחוב ~',
  طريق: 'דרך ~',
  حي: 'שכונת ~',
  مدينة: 'העיר ~',
  محافظة: 'מחוז ~',
  ولاية: 'מחוז ~',
  إقليم: 'מחוז ~',
  منطقة: 'אזור ~',
  إمارة: 'אמירות ~',
  نهر: 'נהר ~',
  بحيرة: 'אגם ~',
  خليج: 'מפרץ ~',
  مضيق: 'מצר ~',
  قناة: 'תעלת ~',
  جبل: 'הר ~',
  جبال: 'הרי ~',
  جزيرة: 'האי ~',
  جزر: 'איי ~',
  صحراء: 'מדבר ~',
  وادي: 'ואדי ~',
  ملعب: 'אצטדיון ~',
  متحف: 'מוזיאון ~',
  حقل: 'שדה ~',
  مسجد: 'מסגד ~',
  المسجد: 'מסגד ~',
  الجامع: 'מסגד ~',
  سوق: 'שוק ~',
};

/** As newspapers write Arabic names; a letter that Hebrew lacks takes a geresh. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'א',
  أ: 'א',
  إ: 'א',
  آ: 'א',
  ء: '',
  ؤ: 'ו',
  ئ: 'י',
  ب: 'ב',
  پ: 'פ',
  ت: 'ת',
  ث: "ת'",
  ج: "ג'",
  چ: "צ'",
  ح: 'ח',
  خ: "ח'",
  د: 'ד',
  ذ: "ד'",
  ر: 'ר',
  ز: 'ז',
  ژ: "ז'",
  س: 'ס',
  ش: 'ש',
  ص: 'צ',
  ض: 'ד',
  ط: 'ט',
  ظ: 'ט',
  ع: 'ע',
  غ: 'ג',
  ف: 'פ',
  ڤ: 'ו',
  ق: 'ק',
  ك: 'כ',
  ک: 'כ',
  گ: 'ג',
  ل: 'ל',
  م: 'מ',
  ن: 'נ',
  ه: 'ה',
  ة: 'ה',
  و: 'ו',
  ي: 'י',
  ی: 'י',
  ى: 'א',
};
const FINAL: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };

/** An Arabic name letter by letter in Hebrew ones: «الزرقاء» is אל-זרקא. */
export const inHebrewLetters = (arabic: string): string =>
  arabic
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .split(' ')
    .map((word) => {
      const article = /^ال(?=..)/u.test(word) ? 'אל-' : '';
      const stem = article ? word.slice(2) : word;
      const letters = stem.replace(/./gu, (letter) => LETTERS[letter] ?? letter);
      return article + letters.replace(/[כמנפצ]$/u, (letter) => FINAL[letter] ?? letter);
    })
    .join(' ');

/**
 * Works out Hebrew names from Arabic ones, null where a name is no Arabic word that Hebrew would spell: the place noun
 * is translated, what it belongs to goes by its Hebrew name, and the rest is written letter by letter.
 */
export function hebrewNamer(entries: readonly Entry[]): (entry: Entry) => string | null {
  const known = new Map<string, string>();
  for (const { kind, country, arabic, names } of entries) {
    if (names.he === undefined || kind === 'territory' || kind === 'facility') continue;
    for (const name of arabic) {
      const key = keyOf(country, name);
      if (!known.has(key)) known.set(key, names.he);
    }
  }
  const nameOf = (country: PlaceId | null, arabic: string) =>
    known.get(keyOf(country, arabic)) ?? inHebrewLetters(arabic);
  return (entry) => {
    if (!WRITTEN_SO.has(entry.country ?? '')) return null;
    const shown = shownInArabic(entry).replace(/^مطار (.+) الدولي$/u, 'مطار $1');
    const [noun = '', ...rest] = shown.split(' ');
    // In a town's own name the noun is part of it: قصر بن غشير.
    const pattern = entry.kind === 'city' ? undefined : PLACE_NOUNS[noun];
    const name =
      pattern === undefined || rest.length === 0
        ? inHebrewLetters(shown)
        : pattern.replace('~', nameOf(entry.country, rest.join(' ')));
    return /^[\p{Script=Hebrew}\d '־-]+$/u.test(name) ? name : null;
  };
}

const keyOf = (country: PlaceId | null, arabic: string) => `${country} ${foldArabic(arabic)}`;
