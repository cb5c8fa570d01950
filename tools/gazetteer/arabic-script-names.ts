import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import type { PlaceKind } from '../../src/domain/gazetteer/place.ts';
import type { Entry } from './entry.ts';
import { shownInArabic } from './shown-name.ts';

/** The languages that write in Arabic letters of their own. */
export type ArabicScriptLanguage = 'fa' | 'ur';

/** What a place noun is in Persian and Urdu; the name comes where the tilde stands. */
const PLACE_NOUNS: Readonly<Record<string, Record<ArabicScriptLanguage, string>>> = {
  مستشفى: { fa: 'بیمارستان ~', ur: '~ ہسپتال' },
  مطار: { fa: 'فرودگاه ~', ur: '~ ہوائی اڈا' },
  جامعة: { fa: 'دانشگاه ~', ur: 'جامعہ ~' },
  ميناء: { fa: 'بندر ~', ur: 'بندرگاہ ~' },
  مرفأ: { fa: 'بندر ~', ur: 'بندرگاہ ~' },
  معبر: { fa: 'گذرگاه ~', ur: '~ گزرگاہ' },
  منفذ: { fa: 'گذرگاه ~', ur: '~ گزرگاہ' },
  مخيم: { fa: 'اردوگاه ~', ur: '~ کیمپ' },
  قاعدة: { fa: 'پایگاه ~', ur: '~ اڈا' },
  سجن: { fa: 'زندان ~', ur: '~ جیل' },
  قصر: { fa: 'کاخ ~', ur: 'قصر ~' },
  جسر: { fa: 'پل ~', ur: '~ پل' },
  سد: { fa: 'سد ~', ur: '~ بند' },
  ساحة: { fa: 'میدان ~', ur: 'میدان ~' },
  ميدان: { fa: 'میدان ~', ur: 'میدان ~' },
  شارع: { fa: 'خیابان ~', ur: 'شارع ~' },
  طريق: { fa: 'جاده ~', ur: '~ شاہراہ' },
  حي: { fa: 'محله ~', ur: 'محلہ ~' },
  مدينة: { fa: 'شهر ~', ur: 'شہر ~' },
  محافظة: { fa: 'استان ~', ur: 'صوبہ ~' },
  ولاية: { fa: 'ولایت ~', ur: 'صوبہ ~' },
  منطقة: { fa: 'منطقه ~', ur: 'علاقہ ~' },
  إقليم: { fa: 'اقلیم ~', ur: 'خطہ ~' },
  إمارة: { fa: 'امارت ~', ur: 'امارت ~' },
  نهر: { fa: 'رود ~', ur: 'دریائے ~' },
  بحيرة: { fa: 'دریاچه ~', ur: 'جھیل ~' },
  بحر: { fa: 'دریای ~', ur: 'بحیرہ ~' },
  خليج: { fa: 'خلیج ~', ur: 'خلیج ~' },
  مضيق: { fa: 'تنگه ~', ur: 'آبنائے ~' },
  قناة: { fa: 'کانال ~', ur: 'نہر ~' },
  جبل: { fa: 'کوه ~', ur: 'کوہ ~' },
  جبال: { fa: 'کوه‌های ~', ur: 'کوہستان ~' },
  جزيرة: { fa: 'جزیره ~', ur: 'جزیرہ ~' },
  جزر: { fa: 'جزایر ~', ur: 'جزائر ~' },
  صحراء: { fa: 'صحرای ~', ur: 'صحرائے ~' },
  وادي: { fa: 'وادی ~', ur: 'وادی ~' },
  ملعب: { fa: 'ورزشگاه ~', ur: '~ اسٹیڈیم' },
  متحف: { fa: 'موزه ~', ur: '~ عجائب گھر' },
  حقل: { fa: 'میدان ~', ur: '~ میدان' },
};

const LETTERS: Readonly<Record<ArabicScriptLanguage, Readonly<Record<string, string>>>> = {
  fa: { ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ه', أ: 'ا', إ: 'ا', ؤ: 'و' },
  ur: { ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ہ', ه: 'ہ', أ: 'ا', إ: 'ا', ؤ: 'و' },
};

/** An Arabic name in the letters of Persian or Urdu, which both leave off a final hamza: کربلا. */
export const inLettersOf = (language: ArabicScriptLanguage, arabic: string): string =>
  arabic
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/اء(?= |$)/g, 'ا')
    .replace(/./gu, (letter) => LETTERS[language][letter] ?? letter);

/** Towns and divisions lose the article in both languages: بصره, بصرہ. */
const ARTICLE = /^ال(?=\S{2})/u;
const BARE_KINDS: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'division']);

/**
 * Works out Persian or Urdu names from Arabic ones: the place noun is translated («مطار بغداد», فرودگاه بغداد), what it
 * belongs to goes by the name it has in the language, and the rest keeps its Arabic spelling in the language's letters.
 */
export function arabicScriptNamer(
  language: ArabicScriptLanguage,
  entries: readonly Entry[],
): (entry: Entry) => string {
  const known = new Map<string, string>();
  for (const { kind, arabic, names } of entries) {
    // «مدينة غزة» is not the city of the Gaza Strip.
    const name = kind === 'territory' ? undefined : names[language];
    // The more important place of a name comes first.
    for (const each of name === undefined ? [] : arabic) {
      // «استان غزه» is what the province is called, not «غزة» in «وادي غزة».
      const isLonger = (name ?? '').split(' ').length > each.split(' ').length;
      if (!isLonger && !known.has(foldArabic(each))) known.set(foldArabic(each), name ?? '');
    }
  }
  const nameOf = (arabic: string) => known.get(foldArabic(arabic)) ?? inLettersOf(language, arabic);
  return (entry) => {
    const shown = shownInArabic(entry);
    const [noun = '', ...rest] = shown.split(' ');
    // In a town's own name the noun is part of it: قصر بن غشير.
    const isTranslated = entry.kind !== 'city' || noun === 'مدينة';
    const pattern = PLACE_NOUNS[noun]?.[language];
    if (pattern === undefined || rest.length === 0 || !isTranslated) {
      return inLettersOf(language, BARE_KINDS.has(entry.kind) ? shown.replace(ARTICLE, '') : shown);
    }
    return pattern.replace('~', nameOf(rest.join(' ')));
  };
}
