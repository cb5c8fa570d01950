import { foldPlain, isPlain } from './fold-plain.ts';
import { foldArabic } from './normalise.ts';

/** Latin letters that no decomposition reduces to plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/**
 * What two spellings of a name share, for a forgiving search: Arabic letters levelled, the article ال of each word left
 * off, Latin letters without accents, apostrophes and case, everything else than letters and digits as one space.
 */
export function searchKey(text: string): string {
  if (isPlain(text)) return foldPlain(text).replace(ARTICLE, '$1');
  if (PLAIN_LATIN.test(text)) return text.toLowerCase();
  return withPlainLetters(foldArabic(text)).replace(ARTICLE, '$1');
}

const ARTICLE = /(^| )ال(?=\S{2})/gu;
const PLAIN_LATIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const withPlainLetters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘ʼʻʾʿ`׳״]/gu, '')
    .replace(/[ıøłđðþæœß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether one of the names contains what the reader typed, spelling variants forgiven; nothing typed finds all. */
export function matchesSearch(typed: string, names: readonly string[]): boolean {
  const sought = searchKey(typed);
  return sought === '' || names.some((name) => searchKey(name).includes(sought));
}
