import { searchKey } from '../arabic/search-key.ts';
import type { Article } from '../article/article.ts';

/** Texts are levelled once, however often they are searched. */
const keys = new WeakMap<Article, string>();

function keyOf(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const key = searchKey([article.title ?? '', ...article.blocks.map(({ text }) => text)].join('\n'));
  keys.set(article, key);
  return key;
}

/** Whether an article has every word typed in its title or its text, spelling variants forgiven; nothing typed finds all. */
export function articleMatches(typed: string, article: Article): boolean {
  const sought = searchKey(typed).split(' ');
  return sought.every((word) => keyOf(article).includes(word));
}

/** How long an article's text is, in UTF-16 units. */
export const articleLength = ({ blocks }: Article): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** At most so many units of a text stand for it in a list. */
const LONGEST_OPENING = 140;

/** How an article's text begins, to the end of a word. */
export function articleOpening({ blocks }: Article): string {
  const text = blocks.find((block) => block.text.trim() !== '')?.text.trim() ?? '';
  if (text.length <= LONGEST_OPENING) return text;
  return `${text.slice(0, LONGEST_OPENING).replace(/\s+\S*$/u, '')}…`;
}
