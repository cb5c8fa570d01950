import type { Word } from '../arabic/words.ts';
import type { AnalysedText } from './analyse.ts';
import { foldedWords, type NameMatch } from './find-names.ts';

/** News agencies that go by the name of a place: of Qatar (Qena), Jordan (Petra), Yemen (Sheba) and Turkey (Anatolia). */
const AGENCIES = new Set(['قنا', 'بترا', 'سبا', 'الاناضول']);
/** Newspapers that do: Asharq Al-Awsat. */
const NEWSPAPERS = new Set(['الشرق الاوسط']);

/** Whether a name is that of an agency or newspaper in a dateline («الدوحة - قنا:»), or of a newspaper in quotation marks. */
export function isPressName(text: AnalysedText, match: NameMatch): boolean {
  const name = foldedWords(text, match);
  if (!AGENCIES.has(name) && !NEWSPAPERS.has(name)) return false;
  const words = text.words.slice(match.firstWord, match.firstWord + match.wordCount);
  const { folded } = text.normalised;
  const { start } = words[0] as Word;
  const { end } = words.at(-1) as Word;
  const before = folded.slice(Math.max(0, start - NEAR), start);
  const after = folded.slice(end, end + NEAR);
  const isInDateline =
    /[-–—(/]\s*$/u.test(before) && (AGENCIES.has(name) ? /^\s*[-–—):/]/u : /^\s*[:)]/u).test(after);
  return isInDateline || (NEWSPAPERS.has(name) && /["«“]\s*$/u.test(before) && /^\s*["»”]/u.test(after));
}

/** No sign that stands farther off than this belongs to the name. */
const NEAR = 3;
