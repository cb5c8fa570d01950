import type { Article } from '../article/article.ts';
import { articleOpening } from '../library/search-article.ts';

const LONGEST = 80;
/** What some system does not allow in a name, and what could turn a name's direction or hide its ending. */
const NOT_ALLOWED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Signs that open and what closes them; Urdu writes ”…“ and German „…“. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ['«»', '“”', '”“', '„“', '‹›', '()', '[]', '{}'].map(([open = '', close = '']) => [open, close]),
);

/** At most so many units of a text's beginning name the file of one without a title. */
const LONGEST_BEGINNING = 40;

/** A name for a file that an article is saved in: its title, or how its text begins. */
export function articleFileName(article: Article, otherwise: string, extension: string): string {
  const name = article.title ?? articleOpening(article, LONGEST_BEGINNING).replace(/…$/u, '');
  return fileName(name, otherwise, extension);
}

/** A name under which a file about something is saved: its title where there is one, safe on every system. */
export function fileName(title: string | null, otherwise: string, extension: string): string {
  const name = bare((title ?? '').replace(NOT_ALLOWED, ' ').replace(/\s+/gu, ' '));
  const short = bare(withoutOpenEnd(firstCharacters(name, LONGEST)));
  const safe = DEVICE.test(short) ? '' : short;
  return `${safe === '' ? otherwise : safe}.${extension}`;
}

/** Without dots and blanks at its ends, where they hide a file or are dropped. */
const bare = (name: string) => name.replace(/^[. ]+|[. ]+$/gu, '');

const firstCharacters = (text: string, count: number) => [...text].slice(0, count).join('');

/** A name cut within a quotation or brackets ends before them, or goes without their sign where little stands before it. */
function withoutOpenEnd(name: string): string {
  const open: { at: number; closedBy: string }[] = [];
  for (let at = 0; at < name.length; at++) {
    const sign = name.charAt(at);
    const closedBy = PAIRS.get(sign);
    if (sign === open.at(-1)?.closedBy) open.pop();
    else if (closedBy !== undefined) open.push({ at, closedBy });
  }
  const [outer] = open;
  if (!outer) return name;
  const before = name.slice(0, outer.at).trimEnd();
  const within = name.slice(outer.at + 1).trimStart();
  return before.length >= within.length ? before : withoutOpenEnd(`${before} ${within}`.trimStart());
}
