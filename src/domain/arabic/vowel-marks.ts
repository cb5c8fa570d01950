const SHORT_VOWEL_OR_SHADDA = /[\u064b-\u0652]/u;

/**
 * How the vowel marks of a written word speak for a fully marked name: `agree` when they share marks and none differ,
 * `differ` when a letter carries different ones (عمّان against عُمان), `silent` when one of the two carries none.
 * Trailing marks (case endings) are not compared.
 */
export function compareMarks(written: string, name: string): 'agree' | 'differ' | 'silent' {
  const a = lettersWithMarks(written);
  const b = lettersWithMarks(name);
  if (a.length !== b.length) return 'silent';
  const marked = (letters: readonly string[]) =>
    letters.slice(0, -1).some((letter) => SHORT_VOWEL_OR_SHADDA.test(letter));
  if (!marked(a) || !marked(b)) return 'silent';
  for (let i = 0; i < a.length - 1; i++) {
    const here = marksOf(a[i]);
    const there = marksOf(b[i]);
    const clash =
      [...here].some((mark) => !there.includes(mark)) && [...there].some((mark) => !here.includes(mark));
    const shaddaOnlyHere = here.includes(SHADDA) && !there.includes(SHADDA);
    if (clash || shaddaOnlyHere) return 'differ';
  }
  return 'agree';
}

const SHADDA = '\u0651';
const marksOf = (letter: string | undefined) => (letter ?? '').slice(1);
const lettersWithMarks = (word: string): string[] =>
  word.replace(/\u0640/gu, '').match(/[^\u064b-\u0652\u0670][\u064b-\u0652\u0670]*/gu) ?? [];
