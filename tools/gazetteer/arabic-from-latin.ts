/** Letters of the BGN/PCGN romanisation of Arabic that GeoNames uses, longest first where one starts another. */
const CONSONANTS: readonly (readonly [string, string])[] = [
  ['z\u0327', 'ظ'],
  ['h\u0331', 'ح'],
  ['th', 'ث'],
  ['kh', 'خ'],
  ['dh', 'ذ'],
  ['sh', 'ش'],
  ['gh', 'غ'],
  ['ḩ', 'ح'],
  ['ş', 'ص'],
  ['ḑ', 'ض'],
  ['ţ', 'ط'],
  ['b', 'ب'],
  ['t', 'ت'],
  ['j', 'ج'],
  ['d', 'د'],
  ['r', 'ر'],
  ['z', 'ز'],
  ['s', 'س'],
  ['f', 'ف'],
  ['q', 'ق'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['h', 'ه'],
  ['w', 'و'],
  ['y', 'ي'],
  ['‘', 'ع'],
  ['’', 'ء'],
];
const LONG_VOWELS: Readonly<Record<string, string>> = { ā: 'ا', ī: 'ي', ū: 'و', á: 'ى' };
const SHORT_VOWELS = new Set(['a', 'i', 'u']);
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
    .replaceAll('z̧', 'z\u0327')
    .replace(/[ʻʿ`]/g, '‘')
    .replace(/['ʼʾ]/g, '’')
    .replace(/\bal-/g, 'al ')
    .split(/[\s-]+/)
    .filter(Boolean);
  const written: string[] = [];
  let article = false;
  for (const [index, word] of words.entries()) {
    if (ARTICLE.test(word) && index < words.length - 1) {
      article = true;
      continue;
    }
    const arabic = wordFromLatin(word, index < words.length - 1);
    if (arabic === null) return null;
    written.push((article ? 'ال' : '') + arabic);
    article = false;
  }
  return written.length === 0 ? null : written.join(' ');
}

function wordFromLatin(word: string, isFollowed: boolean): string | null {
  const feminine = /[aā]h$/.test(word) || (isFollowed && /at$/.test(word)) ? 2 : 0;
  const stem = feminine > 0 && word.length > 3 ? word.slice(0, -feminine) : word;
  const long = feminine > 0 && stem !== word && word.at(-2) === 'ā';
  let arabic = '';
  let last = '';
  for (let at = 0; at < stem.length; ) {
    const rest = stem.slice(at);
    const vowel = rest[0] ?? '';
    if (at === 0 && (SHORT_VOWELS.has(vowel) || vowel === 'ā' || vowel === 'ī' || vowel === 'ū')) {
      arabic += vowel === 'ā' ? 'آ' : vowel === 'i' || vowel === 'ī' ? 'إ' : 'أ';
      if (vowel === 'ī') arabic += 'ي';
      if (vowel === 'ū') arabic += 'و';
      last = vowel;
      at++;
    } else if (SHORT_VOWELS.has(vowel)) {
      last = vowel;
      at++;
    } else if (LONG_VOWELS[vowel] !== undefined) {
      arabic += LONG_VOWELS[vowel];
      last = vowel;
      at++;
    } else {
      const found = CONSONANTS.find(([latin]) => rest.startsWith(latin));
      if (!found) return null;
      const [latin, letter] = found;
      at += latin.length;
      // Doubled: written once, the ‘shadda’ left out.
      if (stem.startsWith(latin, at)) at += latin.length;
      if (letter === 'ء') arabic += hamza(last, stem.slice(at));
      else if (letter === 'ي' && last === 'ī') arabic += '';
      else arabic += letter;
      last = latin;
    }
  }
  if (long) return `${arabic}اة`;
  return feminine > 0 && stem !== word ? `${arabic}ة` : arabic;
}

/** The seat that a hamza takes between what goes before and after it. */
function hamza(before: string, after: string): string {
  const next = after[0] ?? '';
  if (next === '') return before === 'i' ? 'ئ' : before === 'a' ? 'أ' : 'ء';
  if (next === 'ī' || next === 'i' || before === 'i' || before === 'ī') return 'ئ';
  if (next === 'ū' || next === 'u' || before === 'u') return 'ؤ';
  if (before === 'ā') return 'ء';
  return next === 'ā' ? 'آ' : 'أ';
}
