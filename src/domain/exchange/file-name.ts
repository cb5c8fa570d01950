import type { Article } from '../article/article.ts';
import { articleOpening } from '../library/search-article.ts';

const LONGEST = 80;
/** What some system does not allow in a name, and what could turn a name's direction or hide its ending. */
const NOT_ALLOWED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** At most so many units of a text's beginning name the file of one without a title. */
const LONGEST_BEGINNING = 40;

/** A name for a file that an article is saved in: its title, or how its text begins. */
export function articleFileName(article: Article, otherwise: string, extension: string): string {
  const name = article.title ?? articleOpening(article, LONGEST_BEGINNING).replace(/…$/u, '');
  return fileName(name, otherwise, extension);
}

/** A name under which a file about something is saved: its title where there is one, safe on every system. */
export function fileName(title: string | null, otherwise: string, extension: string): string {
  const name = (title ?? '')
    .replace(NOT_ALLOWED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const safe = DEVICE.test(name) ? '' : firstCharacters(name, LONGEST).replace(/[. ]+$/u, '');
  return `${safe === '' ? otherwise : safe}.${extension}`;
}

const firstCharacters = (text: string, count: number) => [...text].slice(0, count).join('');
