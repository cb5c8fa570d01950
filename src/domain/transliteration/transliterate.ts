/** Consonants after the practice of the International Journal of Middle East Studies. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾ',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};
const SHORT: Readonly<Record<string, string>> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i' };
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const LETTER = /([\u0621-\u064a])([\u064e-\u0652]*)/gu;

/**
 * A fully vocalised name in Latin letters, after the practice of the International Journal of Middle East Studies: the
 * article is always al-, ة is a, and at before the word it belongs to (a ة with a sukun belongs to none).
 */
export function transliterate(vocalised: string): string {
  const words = vocalised.split(' ');
  return words.map((word, index) => latinWord(word, index < words.length - 1)).join(' ');
}

function latinWord(word: string, isFollowed: boolean): string {
  if (word === 'اللّه') return 'Allāh';
  const article = /^ال\u0652?(?=.)/u.exec(word)?.[0] ?? '';
  const letters = lettersOf(word.slice(article.length));
  // After the article a letter is doubled in speech and not in writing.
  if (article !== '' && letters[0]) letters[0] = { ...letters[0], isDoubled: false };
  const latin = letters.reduce(
    (before, letter, index) =>
      before + sound(letter, { before, last: letters[index - 1], next: letters[index + 1] }),
    '',
  );
  const last = letters.at(-1);
  const isBound = isFollowed && article === '' && last?.letter === 'ة' && !last.isSilent;
  return (article === '' ? '' : 'al-') + capitalised(isBound ? `${latin}t` : latin);
}

interface Letter {
  readonly letter: string;
  readonly vowel: string;
  readonly isDoubled: boolean;
  readonly isSilent: boolean;
}

const lettersOf = (word: string): Letter[] =>
  [...word.matchAll(LETTER)].map(([, letter = '', marks = '']) => ({
    letter,
    vowel: [...marks].map((mark) => SHORT[mark] ?? '').join(''),
    isDoubled: marks.includes(SHADDA),
    isSilent: marks.includes(SUKUN),
  }));

/** What stands around a letter: what the word sounds like before it, and the letters next to it. */
interface Around {
  readonly before: string;
  readonly last: Letter | undefined;
  readonly next: Letter | undefined;
}

/** What a letter adds to the sound of its word. */
function sound(letter: Letter, around: Around): string {
  const { before, next } = around;
  if (before === '') return firstSound(letter, next);
  switch (letter.letter) {
    case 'آ':
      return `ʾa${LONG}`;
    case 'ا':
    case 'ى':
      return before.endsWith('a') ? LONG : `a${LONG}`;
    case 'ة':
      return before.endsWith(LONG) ? 'h' : before.endsWith('a') ? '' : 'a';
    case 'و':
      return weakSound(letter, around, 'u');
    case 'ي':
      return weakSound(letter, around, 'i');
    default:
      return consonant(letter);
  }
}

/** A word that begins with a vowel has no sign for it in Latin letters. */
function firstSound(letter: Letter, next: Letter | undefined): string {
  if (letter.letter === 'آ') return `a${LONG}`;
  if (letter.letter === 'إ') return letter.vowel || 'i';
  if (letter.letter === 'أ' || letter.letter === 'ا')
    return letter.vowel || (next?.letter === 'و' ? 'u' : 'a');
  return consonant(letter);
}

/** و and ي are long vowels where nothing else gives them or the letter before a vowel. */
function weakSound(letter: Letter, { before, last, next }: Around, vowel: 'u' | 'i'): string {
  // The ending of an adjective of belonging.
  if (letter.isDoubled && vowel === 'i' && !next && before.endsWith('i')) return LONG;
  const carriesVowel = letter.vowel !== '' || letter.isDoubled || letter.isSilent;
  const closesSyllable = last?.isSilent === true && next !== undefined;
  if (carriesVowel || closesSyllable || (next && 'اىة'.includes(next.letter))) return consonant(letter);
  if (before.endsWith(vowel)) return LONG;
  return /(?:[aiu]|\u0304)$/u.test(before) ? consonant(letter) : vowel + LONG;
}

function consonant({ letter, vowel, isDoubled }: Letter): string {
  const latin = CONSONANTS[letter] ?? letter;
  return (isDoubled ? latin + latin : latin) + vowel;
}

/** Makes the short vowel before it long. */
const LONG = '\u0304';

/** The first letter large; before it ʿ and ʾ stay. */
function capitalised(latin: string): string {
  return latin
    .normalize('NFC')
    .replace(/^([ʿʾ]?)(\p{L})/u, (_, sign: string, first: string) => sign + first.toUpperCase());
}
