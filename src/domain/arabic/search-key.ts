import { foldArabic } from './normalise.ts';

/**
 * What two spellings of a name share, for a forgiving search: Arabic letters levelled, the article ال of each word left
 * off, Latin letters without accents and case, everything else than letters and digits as one space.
 */
const searchKey = (text: string): string =>
  foldArabic(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )ال(?=\S{2})/gu, '$1');

/** Whether one of the names contains what the reader typed, spelling variants forgiven; nothing typed finds all. */
export function matchesSearch(typed: string, names: readonly string[]): boolean {
  const sought = searchKey(typed);
  return sought === '' || names.some((name) => searchKey(name).includes(sought));
}
