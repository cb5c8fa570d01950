import { ARABIC_SPEAKING } from './arabic-speaking.ts';
import type { Place } from './place.ts';

/**
 * Other spellings of a foreign name by the rules Arabic writers differ in, as changes to its levelled letters. Foreign
 * sounds have no settled letter: g is غ, ج, ك or ق, «ch» تش or ش, a vowel long or left out.
 */
const RULES: readonly ((name: string) => readonly string[])[] = [
  // هامبورغ, هامبورج, هامبرغ
  (name) => endings(name, ['بورغ', 'بورج', 'برغ', 'برج']),
  // هيوستن, هيوستون
  (name) => endings(name, ['تون', 'تن']),
  // غلاسكو, جلاسكو; إنغلترا, إنجلترا, إنكلترا
  (name) => (name.includes('غ') ? [name.replaceAll('غ', 'ج')] : []),
  (name) =>
    name.includes('غ') && name.length >= 6 ? [name.replaceAll('غ', 'ك'), name.replaceAll('غ', 'ق')] : [],
  (name) => (name.includes('ج') ? [name.replaceAll('ج', 'غ')] : []),
  (name) =>
    name.includes('ق') && name.length >= 6 ? [name.replaceAll('ق', 'غ'), name.replaceAll('ق', 'ك')] : [],
  // تشيكاغو, شيكاغو
  (name) => (name.includes('تش') ? [name.replaceAll('تش', 'ش')] : []),
  // ستوكهولم, استوكهولم
  (name) => (/^س[تبكمل]/.test(name) ? [`ا${name}`] : []),
  (name) => (/^اس[تبكمل]/.test(name) ? [name.slice(1)] : []),
  // كابول, كابل: an inner long vowel left out
  (name) => (name.includes(' ') || name.length < 5 ? [] : withoutOneVowel(name)),
  // السنغال, سنغال
  (name) => (/^ال[^ ]{5,}$/.test(name) ? [name.slice(2)] : []),
  // سان فرانسيسكو, سانفرانسيسكو
  (name) => (/^(?:سان|نيو) [^ ]+$/.test(name) ? [name.replace(' ', '')] : []),
];

/** Arabic writers run two words together where the first ends in a letter that does not join: أبوظبي, حفرالباطن. */
const RUN_TOGETHER = /^([^ ]{2,}[اادذرزو]) ([^ ]{3,})$/;
/** «أبو ظبي» is «أبي ظبي» after a preposition and «أبا ظبي» as an object, by grammar. */
const CASES = ['ابو ', 'ابي ', 'ابا '];
/** A second word with the article is Arabic, as in «المحافظة الجنوبية»: its letters are settled. */
const HAS_ARABIC_WORD = / ال/;
const SHORTEST = 4;
/** What a rule makes of a name and is another word: oranges are no Portugal. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['البرتقال', 'برتقال']);
/** A town whose name is also a word is known with this noun; a small one goes by «بلدة» and «قرية» too. */
const TOWN = 'مدينه ';
const CITY = 100_000;

/** Levelled names that mean the same place as this one though spelled another way; the given one is not among them. */
export function spellingVariants(levelled: string, place: Place): string[] {
  const runTogether = RUN_TOGETHER.exec(levelled);
  const variants = new Set(runTogether ? [`${runTogether[1]}${runTogether[2]}`] : []);
  if (CASES.some((own) => levelled.startsWith(own)))
    for (const other of CASES) variants.add(other + levelled.slice(other.length));
  if (levelled.startsWith(TOWN) && place.kind === 'city' && place.population < CITY) {
    for (const noun of ['بلده ', 'قريه ']) variants.add(noun + levelled.slice(TOWN.length));
  }
  if (isForeign(place) && !HAS_ARABIC_WORD.test(levelled)) {
    for (const rule of RULES) for (const variant of rule(levelled)) variants.add(variant);
  }
  variants.delete(levelled);
  return [...variants].filter((variant) => variant.length >= SHORTEST && !OTHER_WORDS.has(variant));
}

/** A small town's other spellings would be mistaken for words more often than they would be met. */
const LARGE_TOWN = 200_000;

function isForeign({ id, country, kind, population }: Place): boolean {
  if (ARABIC_SPEAKING.has(country ?? id)) return false;
  return kind === 'city' || kind === 'district' ? population >= LARGE_TOWN : kind !== 'facility';
}

function endings(name: string, forms: readonly string[]): string[] {
  const own = forms.find((form) => name.endsWith(form));
  if (own === undefined || name.length < own.length + 2) return [];
  return forms.map((form) => name.slice(0, -own.length) + form);
}

function withoutOneVowel(name: string): string[] {
  const variants: string[] = [];
  for (let at = 2; at < name.length - 1; at++) {
    const isLong = 'وي'.includes(name.charAt(at));
    const besideVowel = /[اوي]/.test(name.charAt(at - 1) + name.charAt(at + 1));
    if (isLong && !besideVowel) variants.push(name.slice(0, at) + name.slice(at + 1));
  }
  return variants;
}
