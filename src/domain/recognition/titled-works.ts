import { foldArabic } from '../arabic/normalise.ts';
import { readProclitics } from '../arabic/proclitics.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { wordList } from './word-list.ts';

/** What has a title, in folded letters and without the article; our own list. */
const WORKS = wordList(
  `روايه روايتي روايات فيلم افلام كتاب كتابي كتبه مسلسل مسلسلات مسرحيه مسرحيات قصيده قصاءد ديوان دواوين اغنيه اغاني اغنيات البوم
  لوحه ثلاثيه رباعيه خماسيه سلسله وثاءقي قصه قصص مجموعه مذكرات مقال مقاله اوبرا اوبريت سيمفونيه ملحمه كليب نشيد موشح مقامه عنوان`,
);
/** «روايته», «أغنيتها», «كتبهم»: the noun of a work with a pronoun; its ت stands for the ة of the noun alone. */
const WITH_PRONOUN = /^(.{2,}?)(ت?)(?:ها|هم|ه)$/u;

/** In UTF-16 units with its signs; what is longer is a sentence that is quoted. */
const LONGEST_TITLE = 60;
/** An opening sign of quotation and the title behind it up to the name; straight signs open only where no letter is before. */
const OPEN = /(?:[«“„]|(?<=^|[\s(]|[\s(]و)")(?=[^«»“”„"\n]*$)/u;
const CLOSE = /^[^«»“”„"\n]*[»”"]/u;
/** «كتاب عن «غزة»»: what follows these is what the work tells of, or what something is written on. */
const ON_SOMETHING = wordList('عن حول علي عليه عليها عليهم في فيه فيها من منه منها');
/** Another title right before, which one may go on with: «بغداد» و«البصرة». */
const TITLE_BEFORE = /[«“„"][^«»“”„"\n]{1,80}[»”"]\s*[،,]?\s*(?:و|ثم|أو)?\s*$/u;
const LAST_WORDS = /(?:[\p{L}\p{M}]+[\s:]+){1,3}$/u;
const REACH = 120;

/**
 * Whether a name stands in the title of a book, a film or another work: «رواية «موت في البندقية»» names no place.
 * Looks at no more than some hundred units around it.
 */
export function isInTitle({ source }: AnalysedText, { start, end }: NameMatch): boolean {
  const before = source.slice(Math.max(0, start - LONGEST_TITLE), start);
  const open = OPEN.exec(before);
  const close = CLOSE.exec(source.slice(end, end + LONGEST_TITLE));
  if (!open || !close) return false;
  const quoted = start - before.length + open.index;
  if (end + close[0].length - quoted > LONGEST_TITLE) return false;
  return speaksOfWork(source.slice(Math.max(0, quoted - REACH), quoted));
}

/** Whether the last words before a title, or before those that it follows, are the noun of a work or come after one. */
function speaksOfWork(before: string): boolean {
  let head = before;
  for (let title = TITLE_BEFORE.exec(head); title; title = TITLE_BEFORE.exec(head))
    head = head.slice(0, title.index);
  const words = foldArabic(LAST_WORDS.exec(head)?.[0] ?? '').split(/[\s:]+/u);
  return words.reduce((told, word) => isWork(word) || (told && !ON_SOMETHING.has(word)), false);
}

function isWork(folded: string): boolean {
  return readProclitics(folded).some(({ name }) => {
    const bare = name.replace(/^ال/u, '');
    if (WORKS.has(bare)) return true;
    const [, noun = '', t] = WITH_PRONOUN.exec(bare) ?? [];
    return WORKS.has(t ? `${noun}ه` : noun) || WORKS.has(noun + t);
  });
}
