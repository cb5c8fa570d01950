import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';

/** News agencies that go by the name of a place: of Qatar (Qena), Jordan (Petra) and Yemen (Sheba). */
const AGENCIES = new Set(['قنا', 'بترا', 'سبا']);
/** Newspapers that do: Asharq Al-Awsat. */
const NEWSPAPERS = new Set(['الشرق الاوسط']);

/** Whether a name is that of an agency in a dateline («الدوحة - قنا:») or of a newspaper in quotation marks. */
export function isPressName(
  text: AnalysedText,
  { firstWord, wordCount, procliticLength }: NameMatch,
): boolean {
  if (procliticLength > 0) return false;
  const name = Array.from({ length: wordCount }, (_, i) => text.folded(firstWord + i)).join(' ');
  if (!AGENCIES.has(name) && !NEWSPAPERS.has(name)) return false;
  const { folded } = text.normalised;
  const start = text.words[firstWord]?.start ?? 0;
  const end = text.words[firstWord + wordCount - 1]?.end ?? 0;
  const before = folded
    .slice(Math.max(0, start - NEAR), start)
    .trimEnd()
    .slice(-1);
  const after = folded
    .slice(end, end + NEAR)
    .trimStart()
    .slice(0, 1);
  return AGENCIES.has(name)
    ? /[-–—(/]/u.test(before) && /[-–—):/]/u.test(after)
    : /["«“]/u.test(before) && /["»”]/u.test(after);
}

/** No sign that stands farther off than this belongs to the name. */
const NEAR = 3;
