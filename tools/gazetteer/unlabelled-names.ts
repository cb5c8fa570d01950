import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { cleanArabicName } from './clean-name.ts';

/** Letters that Arabic does not have; Persian and Urdu also write the first two of them for ك and ي. */
const FOREIGN_LETTER = /[^\u0621-\u063a\u0641-\u065f\u0670 ’'-]/;
/** Uyghur begins vowels with a hamza's seat and writes ى within words; the first words are of Urdu, Persian and sport. */
const NO_NAME = /^ئ|[ىة]\S|^(?:ضلع|قصبه|بطولة) /;
const MOST_NAMES = 2;

/**
 * The Arabic ones of a town's names in Arabic letters, which GeoNames lists without their languages: those with no letter
 * of Persian, Urdu or Kurdish, and not those that are such a name in Arabic's letters if there are others.
 */
export function arabicAmong(names: readonly string[], isWord: (name: string) => boolean): string[] {
  const foreign = new Set(
    names.filter((name) => FOREIGN_LETTER.test(name)).map((name) => foldArabic(cleanArabicName(name))),
  );
  const clean = names
    .filter((name) => !FOREIGN_LETTER.test(name))
    .map(cleanArabicName)
    .filter((name) => name.length > 2 && !NO_NAME.test(name) && !isWord(name));
  const own = clean.filter((name) => !foreign.has(foldArabic(name)));
  const byFolded = new Map<string, string>();
  for (const name of own.length > 0 ? own : clean) {
    if (!byFolded.has(foldArabic(name))) byFolded.set(foldArabic(name), name);
  }
  return [...byFolded.values()].slice(0, MOST_NAMES);
}
