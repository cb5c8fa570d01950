/** The consonants of the BGN/PCGN romanisation of Arabic that GeoNames uses; ẓ and some ḥ are written with a loose mark. */
const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'ب',
  t: 'ت',
  th: 'ث',
  j: 'ج',
  ḩ: 'ح',
  'h\u0331': 'ح',
  kh: 'خ',
  d: 'د',
  dh: 'ذ',
  r: 'ر',
  z: 'ز',
  s: 'س',
  sh: 'ش',
  ş: 'ص',
  ḑ: 'ض',
  ţ: 'ط',
  'z\u0327': 'ظ',
  '‘': 'ع',
  gh: 'غ',
  f: 'ف',
  q: 'ق',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  w: 'و',
  y: 'ي',
};
const HAMZA = '’';
/** Vowels as they are written within a word: the short ones not at all. */
const VOWELS: Readonly<Record<string, string>> = { a: '', i: '', u: '', ā: 'ا', ī: 'ي', ū: 'و', á: 'ى' };
const FIRST_VOWELS: Readonly<Record<string, string>> = { a: 'أ', i: 'إ', u: 'أ', ā: 'آ', ī: 'إي', ū: 'أو' };
const SIGN = /z\u0327|h\u0331|th|kh|dh|sh|gh|./gu;
/** «ad Dīr» is «al Dīr» said aloud: the article takes on a following sun letter. */
const ARTICLE = /^a(?:l|t|th|d|dh|r|z|s|sh|ş|ḑ|ţ|z\u0327|n)$/;

/**
 * Turns a romanised Arabic name back into Arabic letters; null where the spelling is not that of the romanisation, so
 * that the way back would be a guess. Short vowels are dropped, long ones kept, doubled letters written once.
 */
export function arabicFromLatin(name: string): string | null {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʻʿ`]/g, '‘')
    .replace(/['ʼʾ]/g, HAMZA)
    .split(/[\s-]+/)
    .filter(Boolean);
  const written: string[] = [];
  let article = '';
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    if (ARTICLE.test(word) && !isLast) {
      article = 'ال';
      continue;
    }
    const arabic = wordFromLatin(word, isLast);
    if (arabic === null) return null;
    written.push(article + arabic);
    article = '';
  }
  return written.length === 0 ? null : written.join(' ');
}

/** The ending of feminine nouns, which before another word is said and spelled with a t. */
const FEMININE = /^(.{2,})(?:ah|(ā)h)$/;
const FEMININE_JOINED = /^(.{2,})(?:ah|at|(ā)[ht])$/;

function wordFromLatin(word: string, isLast: boolean): string | null {
  const [, stem = word, long] = (isLast ? FEMININE : FEMININE_JOINED).exec(word) ?? [];
  const signs = (long === undefined ? stem : `${stem}${long}`).match(SIGN) ?? [];
  const letters = signs.map((sign, index) => letterFor(sign, signs[index - 1] ?? '', signs[index + 1] ?? ''));
  if (letters.includes(null)) return null;
  return letters.join('') + (stem === word ? '' : 'ة');
}

function letterFor(sign: string, before: string, after: string): string | null {
  if (before === '' && sign in FIRST_VOWELS) return FIRST_VOWELS[sign] ?? null;
  if (sign in VOWELS) return VOWELS[sign] ?? null;
  if (sign === HAMZA) return hamza(before, after);
  const isDoubled = sign === before || (sign === 'y' && before === 'ī');
  return isDoubled ? '' : (CONSONANTS[sign] ?? null);
}

/** The seat that a hamza takes between what goes before and after it. */
function hamza(before: string, after: string): string {
  if (after === '') return { i: 'ئ', a: 'أ' }[before] ?? 'ء';
  if (/[iī]/.test(before + after)) return 'ئ';
  if (/[uū]/.test(after) || before === 'u') return 'ؤ';
  if (before === 'ā') return 'ء';
  return after === 'ā' ? 'آ' : 'أ';
}
