/** What tells who wrote, gathered or pictured a text; a name follows. */
const BEGINS =
  /^(?:كتب(?:ت|ه|ها|وا)?|بقلم|تقرير|[إا]عداد|متابعة|تحرير|تصوير|ترجمة|تحقيق|حوار|(?:ال)?مراسل(?:ة|ون|و|تنا|نا)?)(?=[\s:/|–—-])[\s:/|–—-]*/u;
/** Names, with titles («د.»), parted by blanks, commas or dashes, a place or an agency in brackets; no quotation, no number. */
const NAMES = /^[\p{L}\s.،,/|()–—-]+:?$/u;
/** What follows it where «كتب» is the verb of a sentence. */
const TELLS = /(?:^|\s)[إأ]ن(?:ه|ها|هم)?(?:\s|$)/u;
const MOST_WORDS = 10;
/** «الخرطوم – مراسلنا», «لندن: أحمد علي»: a place and who writes from there. */
const DATELINE = /^[\p{L}\s]+(?:\s[-–—]\s|:\s|\s?\/\s?)[\p{L}\s.،,«»"“”()]+:?$/u;
const MOST_WORDS_OF_DATELINE = 7;

/** Whether a line looks like a dateline by itself; a heading can look so too, where none is due. */
export function isDateline(line: string): boolean {
  const bare = line.trim();
  return DATELINE.test(bare) && bare.split(/\s+/u).length <= MOST_WORDS_OF_DATELINE;
}

/** Whether a line names who wrote the text («كتب - أحمد المصري:»), and no more. */
export function isByline(line: string): boolean {
  const bare = line.replaceAll(/[\p{Mn}ـ]/gu, '').trim();
  const start = BEGINS.exec(bare)?.[0];
  if (start === undefined) return false;
  const names = bare.slice(start.length);
  return NAMES.test(names) && !TELLS.test(names) && names.split(/\s+/u).length <= MOST_WORDS;
}
