import type { Article } from '../article/article.ts';
import { canonicalJson, isSameValue } from './same-value.ts';

/** Whether two articles say the same: title, language and text. */
export const hasSameContent = (a: Article, b: Article): boolean =>
  a === b || isSameValue(contentOf(a), contentOf(b));

/**
 * The id for an article whose own is taken by another text. It comes from the content, so that the same copy is
 * recognised again wherever and however often it is made.
 */
export const contentId = (article: Article): string =>
  `${article.id.replace(MADE_ID, '')}-${hash(canonicalJson(contentOf(article)))}`;

const contentOf = ({ title, language, blocks }: Article) => ({ title, language, blocks });

/** An id made here before gets no second tail. */
const MADE_ID = /-x[0-9a-z]{14}$/u;

/** Two 32-bit FNV-1a hashes from different beginnings, as a short word. */
function hash(text: string): string {
  const halves = [0x811c9dc5, 0x9747b28c].map((start) => {
    let value = start;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0');
  });
  return `x${halves.join('')}`;
}
